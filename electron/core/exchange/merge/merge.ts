import { largestUploadBytes } from '#shared/contract/largest-upload.ts';
import { planMerge } from '#shared/exchange/merge-plan.ts';
import type { HeldJournal } from '#shared/exchange/merge-check.ts';
import { isFact } from '#shared/exchange/merge-summary.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type {
  CommandContext,
  Input,
  Output,
  PrepareContext,
  QueryContext,
} from '../../handlers.ts';
import type { Job } from '../../jobs/jobs.ts';
import type { MergeLine } from '../../journal/merge-rows.ts';
import { hasFacts } from './merges.queries.ts';
import { entriesAround, freshEntries, heldJournal } from './held-journal.ts';
import { mergeRecords } from './merges.records.ts';
import { withExchange, type Exchange } from './open-exchange.ts';
import { describeOutcome } from './outcome.ts';
import { takeFiles } from './take-files.ts';
import { takeIn, type TakenIn } from './take-in.ts';

/** What taking a file in would change. */
export const previewMerge = async (
  context: QueryContext,
  { uploadId }: Input<'merges.preview'>,
): Promise<Output<'merges.preview'>> => {
  const { path, name } = context.store.staged(uploadId, largestUploadBytes);
  return withExchange(path, undefined, (exchange) => {
    const held = heldJournal(context.db);
    const fresh = freshEntries(exchange.journal, held);
    const plan = planMerge({ held: entriesAround(context.db, fresh), fresh });
    const outcome = describeOutcome(context, exchange, { fresh, plan });
    const stranger = isStranger(exchange, held);
    return Promise.resolve({ ...outcome, stranger, fileName: name });
  });
};

/** A file that shares no entry with a workspace in which somebody has worked. */
const isStranger = ({ journal }: Pick<Exchange, 'journal'>, { chains }: HeldJournal): boolean =>
  chains.size > 0 && !journal.entries.some(({ deviceId }) => chains.has(deviceId));

type Prepared = Pick<Exchange, 'about' | 'journal'> & {
  readonly fileName: string;
  readonly files: number;
  readonly stranger: boolean;
};

/** The package is read to its last byte and its files are in the store before anything is written into rows. */
export const prepareMerge = async (
  { store, db }: PrepareContext,
  { uploadId, stranger }: Input<'merges.apply'>,
  job: Job,
): Promise<Prepared> => {
  const { path, name } = store.staged(uploadId, largestUploadBytes);
  const prepared = await withExchange(path, job.signal, async (exchange) => {
    const held = heldJournal(db);
    freshEntries(exchange.journal, held);
    const isForeign = isStranger(exchange, held) && hasFacts(db);
    if (isForeign && !stranger) refuse('merge.stranger', { name, by: exchange.about.madeBy });
    const files = await takeFiles(store, exchange, job);
    const { about, journal } = exchange;
    return { about, journal, files, stranger: isStranger(exchange, held), fileName: name };
  });
  await store.discard(uploadId);
  return prepared;
};

/** Rows, journal, marker and report in one transaction. */
export const applyMerge = (
  context: CommandContext,
  _input: Input<'merges.apply'>,
  prepared: Prepared,
): Output<'merges.apply'> => {
  const { about, fileName, files, stranger } = prepared;
  const taken = takeIn(context, prepared.journal);
  const outcome = describeOutcome(context, prepared, taken);
  const isNew = taken.fresh.some(isFact);
  if (isNew) {
    const { kind, id: packageId, madeBy, madeAt } = about;
    context.records.insert(mergeRecords, context.commandId, {
      deviceId: context.deviceId,
      fileName,
      packageId,
      kind,
      madeBy,
      madeAt,
      counts: canonicalJson(outcome.counts),
      undoneById: null,
    });
    context.merging.noteLines(context.commandId, linesOf(taken));
  }
  const mergeId = isNew ? context.commandId : null;
  return { ...outcome, stranger, fileName, files, mergeId, unmade: taken.unmade };
};

const linesOf = ({ plan }: TakenIn): readonly MergeLine[] => [
  ...plan.changes.filter(isFact).map(({ entity, recordId, field, ...change }) => ({
    kind: 'change' as const,
    entity,
    recordId,
    field,
    json: JSON.stringify(change),
  })),
  ...plan.conflicts.map(({ entity, recordId, field, ...conflict }) => ({
    kind: 'conflict' as const,
    entity,
    recordId,
    field,
    json: JSON.stringify(conflict),
  })),
];
