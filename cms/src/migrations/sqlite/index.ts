import * as migration_20261122_210130_initial from './20261122_210130_initial.ts';

export const migrations = [
  {
    up: migration_20261122_210130_initial.up,
    down: migration_20261122_210130_initial.down,
    name: '20261122_210130_initial'
  },
];
