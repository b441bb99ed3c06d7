import { judgeDocx } from '#shared/dossier/docx-template/own-docx.ts';
import type { DocxInFile } from '#shared/dossier/wording/wording-file.ts';
import type { CommandContext, Output, QueryContext } from '../../handlers.ts';
import { selectOwnDocx } from '../../papers/own-docx.queries.ts';
import { findPaper } from '../known-paper.ts';
import { findDocx } from './find-docx.ts';
import { saveDocxDraft, takeDocx, type DocxDraft } from './own-docx.ts';
import { paperAround } from './paper-around.ts';

type Coming = Output<'templates.readFile'>['wordings'][number];

/** Every file of Word of the office: what is used, else the draft. */
export const docxToShare = async (
  { db, store }: Pick<QueryContext, 'db' | 'store'>,
  isAsked: (own: Pick<DocxInFile, 'procedureId' | 'paper'>) => boolean,
): Promise<readonly DocxInFile[]> => {
  const shared: DocxInFile[] = [];
  for (const own of selectOwnDocx(db).filter(isAsked)) {
    const { procedureId, paper, usedSha256, draftSha256 } = own;
    const sha256 = usedSha256 ?? draftSha256;
    if (sha256 === null) continue;
    const name = usedSha256 === null ? own.draftName : own.usedName;
    const base64 = Buffer.from(await store.read(sha256)).toString('base64');
    shared.push({ procedureId, paper, name, base64 });
  }
  return shared;
};

/** A file that comes, read and stored; nothing is kept of it yet. */
export type ComingDocx = DocxInFile & { readonly draft: DocxDraft };

/** Reads every file that comes by the rules of one that is handed in: one that must not come in stops them all. */
export const readComingDocx = async (
  context: QueryContext,
  files: readonly DocxInFile[],
): Promise<readonly ComingDocx[]> => {
  const coming: ComingDocx[] = [];
  for (const file of files) {
    const bytes = Buffer.from(file.base64, 'base64');
    coming.push({ ...file, draft: await takeDocx(context, { name: file.name, bytes }) });
  }
  return coming;
};

export const toldDocx = (
  context: Pick<QueryContext, 'db' | 'resources'>,
  { procedureId, paper, draft }: ComingDocx,
): Coming => {
  const place = { procedureId, paper };
  const known = findPaper(context, place);
  const here = findDocx(context, place);
  const isSame = [here?.draftSha256, here?.usedSha256].includes(draft.sha256);
  return {
    ...place,
    name: known ? `${known.procedurePaper.name} (${known.procedure.title})` : null,
    isDocx: true,
    replacesDraft: here !== null && here.draftSha256 !== null && !isSame,
    isSame,
    faults: known ? judgeDocx(draft.read, paperAround(context, place).besideDocx).faults.length : 0,
  };
};

/** Each becomes a draft, also in the place of one that is here; answers with those of unknown papers. */
export const importDocx = (
  context: CommandContext,
  files: readonly ComingDocx[],
): { readonly drafts: number; readonly left: readonly Coming[] } => {
  const coming = files.map((file) => ({ file, told: toldDocx(context, file) }));
  const fresh = coming.filter(({ told }) => told.name !== null && !told.isSame);
  for (const { file, told } of fresh) saveDocxDraft(context, told, file.draft);
  const left = coming.filter(({ told }) => told.name === null).map(({ told }) => told);
  return { drafts: fresh.length, left };
};
