import { reviewStages, type ReviewStage } from '#shared/review/review.ts';
import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option, type Words } from '../words.ts';
import { safeFile } from './safe-file.ts';

/** Findings that a reviewer saved from the viewer of a package, as points that the unit answers. */
export const findingsImport: Verb = {
  usage: 'findings import FILE [--stage verification|appraisal]',
  options: ['stage'],
  words: 1,
  workspace: 'existing',
  run: async ({ words, session, call }) => {
    const [given] = words.plain;
    if (given === undefined) throw new WrongUsage('findings import needs a file');
    const stage = stageOf(words);
    const { uploadId } = valueOf(await session.stage(safeFile(given)));
    const value = await call('findings.import', { uploadId, stage });
    const { imported, known, right } = value;
    return { value, text: [imported, known, right].join('\t') };
  },
};

const stageOf = (words: Words): ReviewStage | undefined => {
  const given = option(words, 'stage');
  if (given === undefined) return undefined;
  const found = reviewStages.find((one) => one === given);
  if (!found) throw new WrongUsage(`--stage ${given}`);
  return found;
};
