import path from 'node:path';
import { valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option } from '../words.ts';
import { safeFile } from './safe-file.ts';

type Run = Parameters<Verb['run']>[0];

export const isDocx = (file: string): boolean => /\.docx$/i.test(file);

/** A file of Word is of one paper of one procedure. */
const placeOf = ({ words }: Pick<Run, 'words'>, paper = option(words, 'paper')) => {
  const procedureId = option(words, 'procedure');
  if (paper === undefined || procedureId === undefined)
    throw new WrongUsage('a file of Word needs --paper and --procedure');
  return { procedureId, paper };
};

/** The file that an office begins to lay a paper out in. */
export const exportDocx = async (run: Run, file: string) => {
  const { fileSha256 } = await run.call('templates.startDocx', placeOf(run));
  const target = path.resolve(file);
  valueOf(await run.session.save(fileSha256, target));
  return { value: { file: target }, text: target };
};

type Fault = { readonly line: number; readonly problem: string; readonly found: string };

const tellFaults = ({ tell }: Run, faults: readonly Fault[]): void => {
  for (const { line, problem, found } of faults) tell(`${line}\t${problem}\t${found}`);
};

/** A file of Word taken in as a draft, with what is wrong in it. */
export const importDocx = async (run: Run, file: string) => {
  const place = placeOf(run);
  const { uploadId } = valueOf(await run.session.stage(safeFile(file)));
  const value = await run.call('templates.saveDocx', { ...place, uploadId });
  tellFaults(run, value.faults);
  return { value, text: String(value.faults.length) };
};

/** A file of Word filled with a dossier or the sample, and nothing kept. */
export const tryDocxFile = async (run: Run, paper: string, file: string) => {
  const place = placeOf(run, paper);
  const { uploadId } = valueOf(await run.session.stage(safeFile(file)));
  const dossierId = option(run.words, 'dossier') ?? null;
  const value = await run.call('templates.tryDocx', { ...place, dossierId, uploadId });
  tellFaults(run, value.faults);
  for (const { place: at, found, expected } of value.figures)
    run.tell(`${at}\t${found}\t${expected}`);
  const out = option(run.words, 'out');
  if (out !== undefined && value.sha256 !== null)
    valueOf(await run.session.save(value.sha256, path.resolve(out)));
  return { value, text: value.passed ? `passed\t${value.lines.length}` : 'not passed' };
};
