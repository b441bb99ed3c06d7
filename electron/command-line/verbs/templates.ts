import { readFileSync } from 'node:fs';
import path from 'node:path';
import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option, type Words } from '../words.ts';
import { safeFile } from './safe-file.ts';
import { exportDocx, importDocx, isDocx, tryDocxFile } from './templates-docx.ts';

/** Papers of a procedure, each with whether the office words it itself. */
export const templates: Verb = {
  usage: 'templates list [--procedure ID | --dossier ID]',
  options: ['procedure', 'dossier'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const procedureId = option(words, 'procedure');
    const dossierId = option(words, 'dossier');
    const value = await call('templates.list', {
      ...(procedureId !== undefined && { procedureId }),
      ...(dossierId !== undefined && { dossierId }),
    });
    const lines = value.papers.map(({ paper, name, used, hasDraft, fault, docx }) =>
      [
        paper,
        fault ? 'unusable' : used ? 'own' : 'shipped',
        hasDraft ? 'draft' : '',
        docx === 'none' ? '' : `docx-${docx}`,
        name,
      ].join('\t'),
    );
    return { value, text: lines.join('\n') };
  },
};

/** Every text and file of Word of the office as one file; with a .docx, the file of Word to begin with. */
export const templatesExport: Verb = {
  usage:
    'templates export FILE.json [--paper P01 --procedure ID] | FILE.docx --paper P01 --procedure ID',
  options: ['paper', 'procedure'],
  words: 1,
  workspace: 'existing',
  run: async (run) => {
    const { words, session, call } = run;
    const [file] = words.plain;
    if (file === undefined) throw new WrongUsage('templates export needs a file');
    if (isDocx(file)) return exportDocx(run, file);
    const only = onlyOf(words);
    const order = only ? { only } : {};
    const { fileSha256, wordings, docx } = await call('templates.exportAll', order);
    const target = path.resolve(file);
    valueOf(await session.save(fileSha256, target));
    return { value: { file: target, wordings, docx }, text: target };
  },
};

/** With --paper and --procedure the file holds what the office has of that paper. */
const onlyOf = (words: Words): { readonly procedureId: string; readonly paper: string } | null => {
  const [paper, procedureId] = [option(words, 'paper'), option(words, 'procedure')];
  if (paper === undefined && procedureId === undefined) return null;
  if (paper === undefined || procedureId === undefined)
    throw new WrongUsage('one paper needs --paper and --procedure');
  return { procedureId, paper };
};

/** Texts and files of Word of another office, taken in as drafts; or one file of Word of a paper. */
export const templatesImport: Verb = {
  usage: 'templates import FILE.json | FILE.docx --paper P01 --procedure ID',
  options: ['paper', 'procedure'],
  words: 1,
  workspace: 'existing',
  run: async (run) => {
    const { words, session, call, tell } = run;
    const [file] = words.plain;
    if (file === undefined) throw new WrongUsage('templates import needs a file');
    if (isDocx(file)) return importDocx(run, file);
    const { uploadId } = valueOf(await session.stage(safeFile(file)));
    const value = await call('templates.importFile', { uploadId });
    for (const { procedureId, paper } of value.left) tell(`${procedureId}\t${paper}\tunknown`);
    return { value, text: String(value.drafts) };
  },
};

/** A text made into pages with the facts of a dossier, or of the sample that comes with the program. */
export const templatesTry: Verb = {
  usage:
    'templates try PAPER FILE.txt|FILE.docx --procedure ID [--dossier ID] [--out X.pdf|X.docx]',
  options: ['procedure', 'dossier', 'out'],
  words: 2,
  workspace: 'existing',
  run: async (run) => {
    const { words, session, call, tell } = run;
    const [paper, file] = words.plain;
    const procedureId = option(words, 'procedure');
    if (paper === undefined || file === undefined || procedureId === undefined)
      throw new WrongUsage('templates try needs a paper, a file and --procedure');
    if (isDocx(file)) return tryDocxFile(run, paper, file);
    const text = readFileSync(safeFile(file), 'utf8');
    const dossierId = option(words, 'dossier') ?? null;
    const value = await call('templates.try', { procedureId, paper, text, dossierId });
    for (const { line, problem, found } of value.faults) tell(`${line}\t${problem}\t${found}`);
    const out = option(words, 'out');
    if (out !== undefined && value.sha256 !== null)
      valueOf(await session.save(value.sha256, path.resolve(out)));
    return { value, text: value.passed ? `passed\t${value.pages}` : 'not passed' };
  },
};
