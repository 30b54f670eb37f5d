import { describe, expect, test } from 'vitest';
import { splitText } from './texts.ts';

describe('splitText', () => {
  test.each([
    ['Koor in Laak.', 'Koor in Laak.', null],
    ['Koor in Laak. Zing mee! Kom langs.', 'Koor in Laak.', 'Zing mee! Kom langs.'],
    ['Geld voor je kunst! 3 aanvragers doen mee.', 'Geld voor je kunst!', '3 aanvragers doen mee.'],
    ['Ruim 2.000 leden, o.a. uit Laak.', 'Ruim 2.000 leden, o.a. uit Laak.', null],
  ])('%s', (text, summary, description) => expect(splitText(text)).toEqual({ summary, description }));
});
