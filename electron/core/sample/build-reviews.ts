import { reviewStages, type ReviewResult, type ReviewStage } from '#shared/review/review.ts';
import type { Builder } from './builder.ts';
import type { SampleReview } from './sample-data.ts';

type Judged = { readonly code: string; readonly criterion: number; readonly verdict: string };
type Found = Omit<ReviewResult, 'id' | 'dossierId' | 'stage' | 'verdict'> & {
  readonly verdict: string;
};

/** What was found for each indicator: as reported, by the office that holds its criterion. */
export const sampleResults = (
  { offices, results }: SampleReview,
  judged: readonly Judged[],
): readonly Found[] => {
  const own = new Map(results.map((result) => [result.code, result]));
  return judged.flatMap(({ code, criterion, verdict }) => {
    const office = offices.find(({ criteria }) => criteria.includes(criterion));
    if (!office) return [];
    const { place = '', opinion = '' } = own.get(code) ?? {};
    const { office: name, number, on } = office;
    return [{ code, verdict, result: '', place, opinion, office: name, number, on }];
  });
};

/** Verification by the district and appraisal by the council of the province. */
export const buildReviews = async (
  builder: Pick<Builder, 'call'>,
  dossierId: string,
  reviews: { readonly [Stage in ReviewStage]?: SampleReview | undefined },
): Promise<void> => {
  const tree = await builder.call('assessments.tree', { dossierId });
  const judged = tree.flatMap(({ number, indicators }) =>
    indicators.map(({ code, verdict }) => ({ code, verdict, criterion: number })),
  );
  for (const stage of reviewStages) {
    const review = reviews[stage];
    if (review) await buildStage(builder, { dossierId, stage, judged, review });
  }
};

type Stage = {
  readonly dossierId: string;
  readonly stage: ReviewStage;
  readonly judged: readonly Judged[];
  readonly review: SampleReview;
};

const buildStage = async (
  { call }: Pick<Builder, 'call'>,
  { dossierId, stage, judged, review }: Stage,
): Promise<void> => {
  const at = { dossierId, stage };
  await call('review.save', { ...review.review, ...at });
  for (const found of sampleResults(review, judged)) {
    await call('review.saveResult', { ...found, ...at });
  }
  const lists = [
    ['review.saveFinding', review.findings],
    ['registers.saveAttendee', review.attendees],
    ['registers.saveSpeech', review.speeches],
  ] as const;
  for (const [method, rows] of lists) {
    for (const [position, row] of rows.entries()) {
      await call(method, { fields: { ...row, ...at, position } });
    }
  }
  await call('registers.saveMeeting', { ...review.meeting, ...at });
};
