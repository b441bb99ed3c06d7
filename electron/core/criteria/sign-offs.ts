import { correctIndicator } from '#shared/criteria/correct-indicator.ts';
import { findIndicator } from '#shared/criteria/criteria-set.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { addSet } from './add-set.ts';
import { hashOfIndicator } from './comparison.ts';
import { setTextRecords, signOffRecords } from './criteria.records.ts';
import { existingSet } from './set-library.ts';

type Verified = Input<'criteria.verify'>;

/** Puts a name and the day under one indicator of one text. */
export const verify = (context: CommandContext, input: Verified): Output<'criteria.verify'> => {
  const { set } = existingSet(context, input.setId, input.version);
  const indicator =
    findIndicator(set, input.code) ??
    refuse('criteria.unknownIndicator', { code: input.code, set: set.id }, 'code');
  const { setId, code, textId = null, page = null } = input;
  if (textId !== null && !context.records.find(setTextRecords, textId))
    refuse('record.notFound', { entity: 'setText' });
  const indicatorSha256 = hashOfIndicator(indicator);
  const id = signOffId({ setId, code, indicatorSha256 });
  const [person, verifiedOn] = [context.officer, context.today];
  const fields = { setId, code, indicatorSha256, person, verifiedOn, textId, page };
  context.records.put(signOffRecords, id, fields);
  return { signOffId: id };
};

type Key = { readonly setId: string; readonly code: string; readonly indicatorSha256: string };

/** One sign-off a wording: two officers who compared the same words agree. */
const signOffId = ({ setId, code, indicatorSha256 }: Key): string =>
  keyId('sign-off', setId, code, indicatorSha256);

/** The text says something else: the next version of the set, with the corrected indicator compared. */
export const correct = (
  context: CommandContext,
  { setId, code, correction, textId, page }: Input<'criteria.correct'>,
): Output<'criteria.correct'> => {
  const { set } = existingSet(context, setId);
  const source = textSource(context, textId, page);
  const corrected = accepted(correctIndicator(set, { code, correction, source }));
  const { entry } = addSet(context, { set: corrected, origin: 'corrected', versionNamed: false });
  verify(context, { setId, version: entry.set.version, code, textId, page });
  return { version: entry.set.version };
};

/** "Quyết định 318.pdf, trang 4": where the corrected line now comes from. */
const textSource = (
  { records, officer }: CommandContext,
  textId: string | undefined,
  page: number | undefined,
): string => {
  const text = textId === undefined ? undefined : records.find(setTextRecords, textId);
  if (!text) return nfc(officer);
  return page === undefined ? text.name : `${text.name}, trang ${page}`;
};
