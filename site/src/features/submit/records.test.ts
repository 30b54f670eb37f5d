import { collectionNames } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { recordPath } from '../../urls.ts';
import { pageOf } from './records.ts';

it.each(collectionNames.filter((name) => recordPath(name, 'x') !== null && name !== 'guides'))(
  'knows in the browser where %s have their pages',
  (name) => {
    expect(`${pageOf(name).path}x/`).toBe(recordPath(name, 'x'));
  },
);
