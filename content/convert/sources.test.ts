import { describe, expect, test } from 'vitest';
import { publishedOn, toSource } from './sources.ts';

describe('publishedOn', () => {
  test.each([
    ['2021-06', '2021-06'],
    ['2024-04-11', '2024-04-11'],
    ['2018', '2018'],
    ['about 2023', '2023'],
    ['2021-05 (approx.)', '2021'],
    ['2022-2023', '2022'],
    ['about 2017-2018', '2017'],
    ['2017-12 to 2018-01', '2017-12'],
    ['season 2018-2019', '2018'],
    ['2023-02 (Gouda also uses it)', '2023-02'],
    ['undated', null],
    ['undated, about 2020', null],
    ['undated, after 2021', null],
    ['2024 or later', null],
    ['2016-05, text after 2020', null],
    ['after 2023 (phone 14070)', null],
  ])('%s → %s', (age, published) => expect(publishedOn(age)).toBe(published));
});

describe('toSource', () => {
  test.each([
    ['https://www.lkca.nl/artikel/', 'lkca.nl', 'https://www.lkca.nl/artikel/'],
    ['https://nieuws.nl/algemeen/20240321/ (path shortened)', 'nieuws.nl', null],
    ['own work (interface words)', 'Eigen woorden van deze site', null],
  ])('%s', (url, title, address) =>
    expect(toSource({ url, age: 'undated' })).toEqual({ title, url: address, published: null }),
  );

  test('refuses a source that is neither an address nor known words', () => {
    expect(() => toSource({ url: 'a friend', age: '2021' })).toThrow('a friend');
  });
});
