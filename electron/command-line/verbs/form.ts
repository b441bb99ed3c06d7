import { valueOf } from '../failures.ts';
import type { OutputOf, Verb } from '../verb.ts';
import { option, required } from '../words.ts';
import { safeFile } from './safe-file.ts';

type Report = OutputOf<'papers.checkForm'>['files'][number] & { readonly paper: string };
type Returned = OutputOf<'papers.checkReturned'>;

/**
 * Reads the made files back, or one that came back from Word, and tells where they break Nghị định 30/2020/NĐ-CP; a
 * breach found is no failure.
 */
export const form: Verb = {
  usage: 'form (--dossier ID [--paper P02,P03] | FILE.docx [--dossier ID --paper P02])',
  options: ['dossier', 'paper'],
  words: 1,
  workspace: 'existing',
  run: async (given) => {
    const [file] = given.words.plain;
    return file === undefined ? checkMade(given) : checkFile(given, file);
  },
};

type Given = Parameters<Verb['run']>[0];

const checkMade = async ({ words, call }: Given): ReturnType<Verb['run']> => {
  const dossierId = required(words, 'dossier');
  const papers =
    option(words, 'paper')?.split(',') ??
    (await call('papers.list', { dossierId })).map(({ paper }) => paper);
  const value: Report[] = [];
  for (const paper of papers) {
    const { files } = await call('papers.checkForm', { dossierId, paper });
    value.push(...files.map((file) => ({ paper, ...file })));
  }
  return { value, text: value.flatMap(lines).join('\n') };
};

const checkFile = async (
  { words, session, call }: Given,
  file: string,
): ReturnType<Verb['run']> => {
  const { uploadId } = valueOf(await session.stage(safeFile(file)));
  const paper = option(words, 'paper');
  const of = paper === undefined ? undefined : { dossierId: required(words, 'dossier'), paper };
  const value = await call('papers.checkReturned', { uploadId, ...(of && { of }) });
  return { value, text: returnedLines(value).join('\n') };
};

/** One line a file, and one for each breach in it. */
const lines = ({ paper, format, ...report }: Report): readonly string[] => [
  `${paper}\t${format}\t${summary(report)}`,
  ...report.findings.map(findingLine),
];

const returnedLines = ({ figures, remarks, ...report }: Returned): readonly string[] => [
  summary(report),
  ...report.findings.map(findingLine),
  ...figures.map(({ place, found, expected }) => `\tK27\t${place}\t${found}\t${expected}`),
  ...remarks.map(({ kind, count, place }) => `\tK14\t${kind}\t${count}\t${place}`),
];

type Judged = Pick<Report, 'rules' | 'findings'>;

const summary = ({ rules, findings }: Judged): string =>
  `${rules} quy tắc, ${findings.length} chỗ chưa đúng`;

const findingLine = ({ rule, words, place, found }: Judged['findings'][number]): string =>
  `\t${rule}\t${words}\t${place}\t${found}`;
