import {
  judgeDocx,
  printRead,
  type OwnDocxFields,
} from '#shared/dossier/docx-template/own-docx.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import {
  withPreparation,
  type CommandContext,
  type Input,
  type Output,
  type QueryContext,
} from '../../handlers.ts';
import { ownDocxRecords } from '../../papers/own-docx.records.ts';
import { mediaTypes } from '../../papers/render-paper.ts';
import { knownPaper, type Place } from '../known-paper.ts';
import { findDocx } from './find-docx.ts';
import { paperAround } from './paper-around.ts';
import { stagedDocx, type DocxFile } from './staged-docx.ts';
import { assertDocxPassed, tryDocx } from './try-docx.ts';

/** One file a paper and procedure, on every machine. */
const docxId = ({ procedureId, paper }: Place): string => keyId('ownDocx', procedureId, paper);

const noDraft = { draftSha256: null, draftName: '', draftRead: '' };
const notUsed = { usedSha256: null, usedName: '', usedRead: '', usedBy: '', usedAt: null };

const put = (
  { records }: CommandContext,
  place: Place,
  fields: Omit<OwnDocxFields, keyof Place>,
) => {
  const { procedureId, paper } = place;
  const { draftSha256, draftName, draftRead } = fields;
  const { usedSha256, usedName, usedRead, usedBy, usedAt } = fields;
  const draft = { draftSha256, draftName, draftRead };
  const used = { usedSha256, usedName, usedRead, usedBy, usedAt };
  records.put(ownDocxRecords, docxId(place), { procedureId, paper, ...draft, ...used });
};

/** A file that is safe to keep, with what was read of it. */
export type DocxDraft = { readonly sha256: string; readonly name: string; readonly read: string };

/** Reads a file in a thread of its own and stores it; one that must not come in is refused. */
export const takeDocx = async (
  { renderPool, store }: Pick<QueryContext, 'renderPool' | 'store'>,
  { name, bytes }: DocxFile,
): Promise<DocxDraft> => {
  const read = await renderPool.readTemplate({ bytes }, {});
  if (!read.ok) return refuse(read.error.code, { name, ...read.error.details });
  const { sha256 } = await store.put(bytes, mediaTypes.docx);
  return { sha256, name: nfc(name).slice(0, 200), read: printRead(read.value) };
};

export const saveDocxDraft = (context: CommandContext, place: Place, draft: DocxDraft): void => {
  const before = findDocx(context, place) ?? { ...noDraft, ...notUsed };
  const { sha256: draftSha256, name: draftName, read: draftRead } = draft;
  const isUsed = draftSha256 === before.usedSha256;
  put(context, place, { ...before, ...(isUsed ? noDraft : { draftSha256, draftName, draftRead }) });
};

export const saveDocx = withPreparation(
  async (context, { uploadId, ...place }: Input<'templates.saveDocx'>) => {
    knownPaper(context, place);
    return takeDocx(context, await stagedDocx(context, uploadId));
  },
  (context, { procedureId, paper }, draft): Output<'templates.saveDocx'> => {
    const place = { procedureId, paper };
    saveDocxDraft(context, place, draft);
    const { faults } = judgeDocx(draft.read, paperAround(context, place).besideDocx);
    return { faults: [...faults] };
  },
);

export const discardDocx = (
  context: CommandContext,
  place: Input<'templates.discardDocx'>,
): Output<'templates.discardDocx'> => {
  const before = findDocx(context, place);
  if (!before || before.draftSha256 === null) return refuse('template.noDraft');
  if (before.usedSha256 === null) context.records.remove(ownDocxRecords, docxId(place));
  else put(context, place, { ...before, ...noDraft });
  return {};
};

/** The outline gives the paper's DOCX again at once; the office's file stays as a draft. */
export const restoreDocx = (
  context: CommandContext,
  place: Input<'templates.restoreDocx'>,
): Output<'templates.restoreDocx'> => {
  const before = findDocx(context, place);
  if (!before || before.usedSha256 === null) return refuse('template.notUsed');
  const { usedSha256: draftSha256, usedName: draftName, usedRead: draftRead } = before;
  const draft = before.draftSha256 === null ? { draftSha256, draftName, draftRead } : before;
  put(context, place, { ...draft, ...notUsed });
  return {};
};

/** Nothing is used that was not filled and read back first, here and now. */
export const useDocx = withPreparation(
  async (context, input: Input<'templates.useDocx'>, { signal }) => {
    const draft = findDocx(context, input)?.draftSha256 ?? refuse('template.noDraft');
    assertDocxPassed(await tryDocx(context, input, signal));
    return draft;
  },
  (context, input, draft): Output<'templates.useDocx'> => {
    const { now, officer } = context;
    const before = findDocx(context, input);
    if (before?.draftSha256 !== draft) return refuse('record.changedSince');
    const { draftName: usedName, draftRead: usedRead } = before;
    const used = { usedSha256: draft, usedName, usedRead, usedBy: officer, usedAt: now };
    put(context, input, { ...noDraft, ...used });
    return {};
  },
);
