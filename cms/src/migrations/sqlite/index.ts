import * as migration_20261122_212121_initial from './20261122_212121_initial.ts';
import * as migration_20261122_213302_publishing from './20261122_213302_publishing.ts';

export const migrations = [
  {
    up: migration_20261122_212121_initial.up,
    down: migration_20261122_212121_initial.down,
    name: '20261122_212121_initial',
  },
  {
    up: migration_20261122_213302_publishing.up,
    down: migration_20261122_213302_publishing.down,
    name: '20261122_213302_publishing'
  },
];
