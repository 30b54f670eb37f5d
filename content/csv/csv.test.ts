import { describe, expect, it } from 'vitest';
import { cell, csv } from './index.ts';
import type { Cell } from './index.ts';

describe('cell', () => {
  it.each<[Cell, string]>([
    ['gewoon', 'gewoon'],
    [null, ''],
    [0, '0'],
    [-5, '-5'],
    [true, 'true'],
    ['a,b', '"a,b"'],
    ['zegt "hoi"', '"zegt ""hoi"""'],
    ['twee\nregels', '"twee\nregels"'],
    ['=1+1', "'=1+1"],
    ['+31 70 123', "'+31 70 123"],
    ['-2', "'-2"],
    ['@som', "'@som"],
    ['\t=1', "'\t'=1"],
    // Where the list separator is a semicolon.
    ['koor;=1+1', '"koor;\'=1+1"'],
    ['koor; @som', '"koor; \'@som"'],
    ['koor\n=1+1', '"koor\n\'=1+1"'],
    ['koor; orkest', '"koor; orkest"'],
    ['ko\u000Bor\u0000', 'koor'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['غناء', 'غناء'],
  ])('%j is written as %j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });
});

describe('csv', () => {
  it('has a byte order mark, a header and CRLF after each row', () => {
    expect(csv(['slug', 'age'], [['koor', 8]])).toBe('\uFEFFslug,age\r\nkoor,8\r\n');
  });
});
