import { readFile } from 'node:fs/promises';
import { isRecord } from '#shared/criteria/sheets/plain-record.ts';
import { checkWording } from '#shared/dossier/wording/check-wording.ts';
import {
  docxOfFile,
  wordingFileOf,
  wordingFileSchema,
} from '#shared/dossier/wording/wording-file.ts';
import type { WordingFile } from '#shared/dossier/wording/wording-file.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { parseJsonFile } from '../criteria/parse-json-file.ts';
import { withPreparation, type Input, type Output, type QueryContext } from '../handlers.ts';
import { sha256 } from '../journal/journal.ts';
import { selectWordings } from '../papers/wordings.queries.ts';
import { docxToShare, importDocx, readComingDocx, toldDocx } from './docx/exchange-docx.ts';
import { findPaper } from './known-paper.ts';
import { saveDraft } from './own-wordings.ts';

const largestBytes = 60 * 1024 * 1024;

type Text = WordingFile['wordings'][number];
type Coming = Output<'templates.readFile'>['wordings'][number];

const hashOf = (file: WordingFile): string => sha256(canonicalJson(file));

type Only = Input<'templates.exportAll'>['only'];

const isAsked = (only: Only, { procedureId, paper }: NonNullable<Only>): boolean =>
  only === undefined || (only.procedureId === procedureId && only.paper === paper);

/** Texts and files of Word of the office in one file, or those of one paper: what is used, else the draft. */
export const exportWordings = withPreparation(
  async (context, { only }: Input<'templates.exportAll'>) => {
    const wordings = selectWordings(context.db)
      .filter((own) => isAsked(only, own))
      .flatMap(({ procedureId, paper, used, draft }) => {
        const text = used ?? draft;
        return text === null || text === '' ? [] : [{ procedureId, paper, text }];
      });
    const docx = await docxToShare(context, (own) => isAsked(only, own));
    if (wordings.length + docx.length === 0) refuse('template.nothingToShare');
    const file = wordingFileOf(wordings, docx);
    const json = `${JSON.stringify({ ...file, sha256: hashOf(file) }, null, 2)}\n`;
    const stored = await context.store.put(new TextEncoder().encode(json), 'application/json');
    return { fileSha256: stored.sha256, wordings: wordings.length, docx: docx.length };
  },
  (_context, { only }, made): Output<'templates.exportAll'> => ({
    ...made,
    name: only ? `mau-van-ban-rieng-${only.paper}.json` : 'mau-van-ban-rieng.json',
  }),
);

/** What a file would bring; nothing is taken in. */
export const readWordingFile = async (
  context: QueryContext,
  { uploadId }: Input<'templates.readFile'>,
): Promise<Output<'templates.readFile'>> => {
  const { wordings, docx } = await readAll(context, uploadId);
  return {
    wordings: [
      ...wordings.map((text) => comingOf(context, text)),
      ...docx.map((one) => toldDocx(context, one)),
    ],
  };
};

/** The texts of a file, and its files of Word as they were read. */
const readAll = async (context: QueryContext, uploadId: string) => {
  const file = await readFileOf(context, uploadId);
  return { wordings: file.wordings, docx: await readComingDocx(context, docxOfFile(file)) };
};

/** Each text becomes a draft, also in the place of a draft that is here; undo brings that back. */
export const importWordings = withPreparation(
  (context, { uploadId }: Input<'templates.importFile'>) => readAll(context, uploadId),
  (context, _input, { wordings, docx }): Output<'templates.importFile'> => {
    const coming = wordings.map((text) => ({ text, told: comingOf(context, text) }));
    const known = coming.filter(({ told }) => told.name !== null);
    for (const { text, told } of known)
      if (!told.isSame) saveDraft(context, placeOf(text), text.text);
    const left = coming.filter(({ told }) => told.name === null).map(({ told }) => told);
    const files = importDocx(context, docx);
    const drafts = known.filter(({ told }) => !told.isSame).length + files.drafts;
    return { drafts, left: [...left, ...files.left] };
  },
);

const placeOf = ({ procedureId, paper }: Text) => ({ procedureId, paper });

const comingOf = (context: Pick<QueryContext, 'db' | 'resources'>, text: Text): Coming => {
  const place = placeOf(text);
  const paper = findPaper(context, place);
  const here = selectWordings(context.db).find(
    (one) => one.procedureId === text.procedureId && one.paper === text.paper,
  );
  const isSame = here !== undefined && [here.draft, here.used].includes(nfc(text.text));
  return {
    ...place,
    name: paper ? `${paper.procedurePaper.name} (${paper.procedure.title})` : null,
    isDocx: false,
    replacesDraft: here !== undefined && here.draft !== null && !isSame,
    isSame,
    faults: paper ? checkWording(nfc(text.text), paper.beside).faults.length : 0,
  };
};

const readFileOf = async (
  { store }: Pick<QueryContext, 'store'>,
  uploadId: string,
): Promise<WordingFile> => {
  const { name, sizeBytes, path } = store.staged(uploadId);
  if (sizeBytes > largestBytes) refuse('import.tooLarge', { name });
  const value = parseJsonFile(name, await readFile(path));
  if (!isRecord(value)) return refuse('template.unreadableFile', { name });
  const { sha256: stated, ...document } = value;
  const read = wordingFileSchema.safeParse(document);
  if (!read.success) return refuse('template.unreadableFile', { name });
  if (stated !== hashOf(read.data)) refuse('template.hashMismatch', { name });
  return read.data;
};
