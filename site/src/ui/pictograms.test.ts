import { disciplineStyle } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { pictograms } from './pictograms.ts';

it.each(Object.entries(disciplineStyle))('%s has a pictogram of its own', (_discipline, { pictogram }) => {
  expect(Object.keys(pictograms)).toContain(pictogram);
});

it.each(Object.entries(pictograms))('%s draws shapes and nothing else', (_name, shapes) => {
  expect(shapes.replaceAll(/<(path|circle|rect)( [a-z]+="[^"<>]*")+\/>/gu, '')).toBe('');
});
