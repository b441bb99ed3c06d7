import { z } from 'zod';
import { answerInputSchema } from '#shared/contract/assessments.methods.ts';
import type { Resources } from '../resources.ts';
import { stageReview } from './sample-data.ts';

/** Fields are checked by the commands that take them; here only the frame of each file is. */
const record = z.record(z.string(), z.unknown());
const records = z.array(record);
const labelled = z.looseObject({ label: z.string(), targets: z.array(z.string()) });
const keyed = z.looseObject({ unit: z.string() });

const levelDataSchema = z.object({
  officer: z.string(),
  /** Each with the key others name it by, and that of the unit above. */
  units: z.array(z.looseObject({ key: z.string(), parent: z.string().optional() })),
  people: z.array(keyed.extend({ name: z.string() })),
  recognitions: z.array(keyed),
  /** Key of the unit whose dossier it is. */
  unit: z.string(),
  /** A set the province wrote, where no national one serves the level. */
  set: record.optional(),
  figures: records,
  dossier: record,
  details: record,
  answers: z.array(answerInputSchema.extend({ code: z.string() })),
  /** What every narrative says: the sets of these levels have no wording of their own yet. */
  narrative: z.string(),
  /** Why each precondition holds. */
  conditions: z.string(),
  evidence: z.array(labelled),
  photos: z.array(labelled),
  texts: records,
  publication: record,
  broadcasts: z.array(z.string()),
  opinions: records,
  /** Documents of the year by which the office led the work. */
  direction: records,
  meeting: record,
  attendees: records,
  speeches: records,
  works: records,
  signed: z.array(z.object({ paper: z.string(), number: z.string(), signedOn: z.string() })),
  /** What people said, place by place. */
  survey: z.object({ survey: record, places: z.array(keyed) }),
  reviews: z.object({
    verification: stageReview.optional(),
    appraisal: stageReview.optional(),
  }),
});
export type LevelData = z.output<typeof levelDataSchema>;

export const sampleLevels = ['district', 'town', 'province', 'village'] as const;
export type SampleLevel = (typeof sampleLevels)[number];

/** An invented unit of another level than a commune, complete. */
export const readLevelData = (resources: Resources, level: SampleLevel): LevelData =>
  resources.readJson(levelDataSchema, `sample-data/levels/${level}.json`);
