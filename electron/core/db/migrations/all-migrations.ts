import type { Migration } from '../migration.ts';
import { migration0001 } from './0001-journal.ts';
import { migration0002 } from './0002-units-and-people.ts';
import { migration0003 } from './0003-figures-and-evidence.ts';
import { migration0004 } from './0004-dossiers-and-assessments.ts';
import { migration0005 } from './0005-registers-and-works.ts';
import { migration0006 } from './0006-papers.ts';
import { migration0007 } from './0007-criteria-sets.ts';
import { migration0008 } from './0008-village-sheets.ts';
import { migration0009 } from './0009-imports.ts';
import { migration0010 } from './0010-mergers.ts';
import { migration0011 } from './0011-sign-offs.ts';
import { migration0012 } from './0012-planning.ts';
import { migration0013 } from './0013-yes-no-parts.ts';
import { migration0014 } from './0014-facts-of-papers.ts';
import { migration0015 } from './0015-carried-items.ts';
import { migration0016 } from './0016-upgrades.ts';
import { migration0017 } from './0017-crosswalks.ts';
import { migration0018 } from './0018-recognition-register.ts';
import { migration0019 } from './0019-targets.ts';
import { migration0020 } from './0020-revisions.ts';
import { migration0021 } from './0021-proof-checklist.ts';
import { migration0022 } from './0022-places-of-originals.ts';
import { migration0023 } from './0023-reviews.ts';
import { migration0024 } from './0024-survey.ts';
import { migration0025 } from './0025-own-wordings.ts';
import { migration0026 } from './0026-calendar.ts';
import { migration0027 } from './0027-funds-and-direction.ts';
import { migration0028 } from './0028-batches.ts';
import { migration0029 } from './0029-works-begun.ts';
import { migration0030 } from './0030-own-procedures.ts';
import { migration0031 } from './0031-own-docx.ts';
import { migration0032 } from './0032-payments.ts';
import { migration0033 } from './0033-conditions-of-surveys.ts';
import { migration0034 } from './0034-packages.ts';
import { migration0035 } from './0035-model-fields.ts';
import { migration0036 } from './0036-merges.ts';
import { migration0037 } from './0037-finding-severity.ts';

/** Every step in order. Named one by one, because the built program is one file and has no folder to read. */
export const allMigrations: readonly Migration[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0011,
  migration0012,
  migration0013,
  migration0014,
  migration0015,
  migration0016,
  migration0017,
  migration0018,
  migration0019,
  migration0020,
  migration0021,
  migration0022,
  migration0023,
  migration0024,
  migration0025,
  migration0026,
  migration0027,
  migration0028,
  migration0029,
  migration0030,
  migration0031,
  migration0032,
  migration0033,
  migration0034,
  migration0035,
  migration0036,
  migration0037,
];
