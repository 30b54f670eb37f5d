import { describe, expect, it } from 'vitest';
import { ageGroupOfSlug, disciplineOfSlug, paths, sitePages, topicOfSlug } from './urls.ts';

describe('paths', () => {
  it.each([
    [paths.offer(), '/aanbod/'],
    [paths.offer({ discipline: 'visual' }), '/aanbod/kunst/beeldende-kunst/'],
    [paths.offer({ district: 'laak' }), '/aanbod/wijk/laak/'],
    [paths.offer({ discipline: 'dance', district: 'laak' }), '/aanbod/kunst/dans/laak/'],
    [paths.routekaart('singing'), '/routekaart/zang-en-koor/'],
    [paths.guide('privacy'), '/privacy/'],
    [paths.guide('fonds'), '/gids/fonds/'],
    [paths.guide('voor-ouders'), paths.parents],
    [paths.guide('voor-leraren'), paths.teachers],
    [paths.guide('voor-buurtwerkers'), paths.workers],
    [paths.guide('werkgroep-technologie'), paths.forProviders('technology')],
    [paths.forProviders('fairPay'), '/voor-aanbieders/eerlijk-betalen/'],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected);
  });
});

describe('disciplineOfSlug', () => {
  it.each([
    ['dans', 'dance'],
    ['dance', null],
    [undefined, null],
  ])('%s → %s', (slug, expected) => {
    expect(disciplineOfSlug(slug)).toBe(expected);
  });
});

it('has a path for every page about this site', () => {
  expect(sitePages.map(paths.guide)).toEqual(sitePages.map((slug) => `/${slug}/`));
});

describe('topicOfSlug', () => {
  it.each([
    ['geld', 'money'],
    ['money', null],
    [undefined, null],
  ])('%s → %s', (slug, expected) => {
    expect(topicOfSlug(slug)).toBe(expected);
  });
});

it('finds the age group of a route', () => {
  expect(paths.myWay()).toBe('/routekaart/mijn-route/');
  expect(paths.myWay('singing', 'children')).toBe('/routekaart/mijn-route/zang-en-koor/kinderen/');
  expect([ageGroupOfSlug('ouderen'), ageGroupOfSlug('toString'), ageGroupOfSlug(undefined)]).toEqual([
    'seniors',
    null,
    null,
  ]);
});
