import * as migration_20261122_221837_initial from './20261122_221837_initial.ts';
import * as migration_20261123_000904_route_steps from './20261123_000904_route_steps.ts';
import * as migration_20261123_004120_entitlements from './20261123_004120_entitlements.ts';
import * as migration_20261123_010638_unmet_queries from './20261123_010638_unmet_queries.ts';
import * as migration_20261123_012034_publication_receipt from './20261123_012034_publication_receipt.ts';
import * as migration_20261123_013406_attempts_runs from './20261123_013406_attempts_runs.ts';
import * as migration_20261123_045243_submissions from './20261123_045243_submissions.ts';
import * as migration_20261123_063701_attendance from './20261123_063701_attendance.ts';
import * as migration_20261123_064622_max_per_year from './20261123_064622_max_per_year.ts';
import * as migration_20261123_070715_looks from './20261123_070715_looks.ts';
import * as migration_20261130_094548_schedules from './20261130_094548_schedules.ts';
import * as migration_20261130_103923_event_uid from './20261130_103923_event_uid.ts';
import * as migration_20261130_104419_mail_and_spam from './20261130_104419_mail_and_spam.ts';
import * as migration_20261130_105352_account_steps from './20261130_105352_account_steps.ts';
import * as migration_20261130_105415_no_account_lock from './20261130_105415_no_account_lock.ts';
import * as migration_20261130_124339_look_versions from './20261130_124339_look_versions.ts';
import * as migration_20261130_160218_put_back from './20261130_160218_put_back.ts';
import * as migration_20261130_170618_event_own_dates from './20261130_170618_event_own_dates.ts';
import * as migration_20261130_171846_trash from './20261130_171846_trash.ts';
import * as migration_20261130_201705_about from './20261130_201705_about.ts';
import * as migration_20261130_205000_translations from './20261130_205000_translations.ts';
import * as migration_20261130_205543_wheelchair_places from './20261130_205543_wheelchair_places.ts';

export const migrations = [
  {
    up: migration_20261122_221837_initial.up,
    down: migration_20261122_221837_initial.down,
    name: '20261122_221837_initial',
  },
  {
    up: migration_20261123_000904_route_steps.up,
    down: migration_20261123_000904_route_steps.down,
    name: '20261123_000904_route_steps',
  },
  {
    up: migration_20261123_004120_entitlements.up,
    down: migration_20261123_004120_entitlements.down,
    name: '20261123_004120_entitlements',
  },
  {
    up: migration_20261123_010638_unmet_queries.up,
    down: migration_20261123_010638_unmet_queries.down,
    name: '20261123_010638_unmet_queries',
  },
  {
    up: migration_20261123_012034_publication_receipt.up,
    down: migration_20261123_012034_publication_receipt.down,
    name: '20261123_012034_publication_receipt',
  },
  {
    up: migration_20261123_013406_attempts_runs.up,
    down: migration_20261123_013406_attempts_runs.down,
    name: '20261123_013406_attempts_runs',
  },
  {
    up: migration_20261123_045243_submissions.up,
    down: migration_20261123_045243_submissions.down,
    name: '20261123_045243_submissions',
  },
  {
    up: migration_20261123_063701_attendance.up,
    down: migration_20261123_063701_attendance.down,
    name: '20261123_063701_attendance',
  },
  {
    up: migration_20261123_064622_max_per_year.up,
    down: migration_20261123_064622_max_per_year.down,
    name: '20261123_064622_max_per_year',
  },
  {
    up: migration_20261123_070715_looks.up,
    down: migration_20261123_070715_looks.down,
    name: '20261123_070715_looks',
  },
  {
    up: migration_20261130_094548_schedules.up,
    down: migration_20261130_094548_schedules.down,
    name: '20261130_094548_schedules',
  },
  {
    up: migration_20261130_103923_event_uid.up,
    down: migration_20261130_103923_event_uid.down,
    name: '20261130_103923_event_uid',
  },
  {
    up: migration_20261130_104419_mail_and_spam.up,
    down: migration_20261130_104419_mail_and_spam.down,
    name: '20261130_104419_mail_and_spam',
  },
  {
    up: migration_20261130_105352_account_steps.up,
    down: migration_20261130_105352_account_steps.down,
    name: '20261130_105352_account_steps',
  },
  {
    up: migration_20261130_105415_no_account_lock.up,
    down: migration_20261130_105415_no_account_lock.down,
    name: '20261130_105415_no_account_lock',
  },
  {
    up: migration_20261130_124339_look_versions.up,
    down: migration_20261130_124339_look_versions.down,
    name: '20261130_124339_look_versions',
  },
  {
    up: migration_20261130_160218_put_back.up,
    down: migration_20261130_160218_put_back.down,
    name: '20261130_160218_put_back',
  },
  {
    up: migration_20261130_170618_event_own_dates.up,
    down: migration_20261130_170618_event_own_dates.down,
    name: '20261130_170618_event_own_dates',
  },
  {
    up: migration_20261130_171846_trash.up,
    down: migration_20261130_171846_trash.down,
    name: '20261130_171846_trash',
  },
  {
    up: migration_20261130_201705_about.up,
    down: migration_20261130_201705_about.down,
    name: '20261130_201705_about',
  },
  {
    up: migration_20261130_205000_translations.up,
    down: migration_20261130_205000_translations.down,
    name: '20261130_205000_translations',
  },
  {
    up: migration_20261130_205543_wheelchair_places.up,
    down: migration_20261130_205543_wheelchair_places.down,
    name: '20261130_205543_wheelchair_places'
  },
];
