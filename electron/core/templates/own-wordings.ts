import { checkWording } from '#shared/dossier/wording/check-wording.ts';
import type { OwnWordingFields } from '#shared/dossier/wording/own-wording.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import {
  withPreparation,
  type CommandContext,
  type Input,
  type Output,
  type QueryContext,
} from '../handlers.ts';
import { selectWordings } from '../papers/wordings.queries.ts';
import { ownWordingRecords } from '../papers/wordings.records.ts';
import { knownPaper, wordingId, type Place } from './known-paper.ts';
import { tryWording, type Trial } from './try-wording.ts';

const findWording = ({ db }: Pick<QueryContext, 'db'>, place: Place): OwnWordingFields | null =>
  selectWordings(db).find(
    (one) => one.procedureId === place.procedureId && one.paper === place.paper,
  ) ?? null;

const blank = ({ procedureId, paper }: Place): OwnWordingFields => ({
  procedureId,
  paper,
  draft: null,
  used: null,
  usedBy: '',
  usedAt: null,
  compared: false,
});

/** A record without the id that its row has. */
const put = ({ records }: CommandContext, place: Place, fields: OwnWordingFields): void => {
  const { procedureId, paper, draft, used, usedBy, usedAt, compared } = fields;
  const all = { procedureId, paper, draft, used, usedBy, usedAt, compared };
  records.put(ownWordingRecords, wordingId(place), all);
};

/** A draft may have any fault: what somebody typed is kept. The text that is used is no draft. */
export const saveDraft = (context: CommandContext, place: Place, given: string): void => {
  const before = findWording(context, place) ?? blank(place);
  const text = nfc(given);
  put(context, place, { ...before, draft: text === before.used ? null : text });
};

export const saveTemplate = (
  context: CommandContext,
  { text, ...place }: Input<'templates.save'>,
): Output<'templates.save'> => {
  knownPaper(context, place);
  saveDraft(context, place, text);
  return {};
};

export const discardDraft = (
  context: CommandContext,
  place: Input<'templates.discard'>,
): Output<'templates.discard'> => {
  const before = findWording(context, place);
  if (before === null || before.draft === null) return refuse('template.noDraft');
  if (before.used === null) context.records.remove(ownWordingRecords, wordingId(place));
  else put(context, place, { ...before, draft: null });
  return {};
};

/** The program's own text counts again at once; the office's stays as a draft. */
export const restoreShipped = (
  context: CommandContext,
  place: Input<'templates.restore'>,
): Output<'templates.restore'> => {
  const before = findWording(context, place);
  if (before === null || before.used === null) return refuse('template.notUsed');
  const draft = before.draft ?? before.used;
  put(context, place, { ...blank(place), draft });
  return {};
};

/** Nothing is used that was not made into pages first, here and now. */
export const useTemplate = withPreparation(
  async (context, input: Input<'templates.use'>, { signal }) => {
    const { dossierId, procedureId, paper } = input;
    const text = findWording(context, input)?.draft ?? refuse('template.noDraft');
    const trial = await tryWording(context, { procedureId, paper, text, dossierId }, signal);
    assertPassed(trial);
    return text;
  },
  (context, input, text): Output<'templates.use'> => {
    const { now, officer } = context;
    const before = findWording(context, input);
    if (before?.draft !== text) return refuse('record.changedSince');
    const { beside } = knownPaper(context, input);
    if (checkWording(text, beside).outline === null) refuse('template.faulty');
    const { compared } = input;
    put(context, input, {
      ...before,
      draft: null,
      used: text,
      usedBy: officer,
      usedAt: now,
      compared,
    });
    return {};
  },
);

const assertPassed = ({ faults, refusal, findings, passed }: Trial): void => {
  if (passed) return;
  const [fault] = faults;
  if (fault)
    refuse('template.faulty', {
      count: String(faults.length),
      ...(fault.line > 0 && { line: String(fault.line) }),
      found: fault.found,
    });
  if (refusal) refuse(refusal.code, refusal.details);
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  refuse('template.breaksForm', { count: String(rules.length), rules: rules.join(', ') });
};
