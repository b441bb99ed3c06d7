import { packageProblemsEn } from '#shared/messages/package-problems.en.ts';
import { packageProblemsVi } from '#shared/messages/package-problems.vi.ts';
import { fill, type PlacesOf, type Values } from '#shared/messages/sentences.ts';
import { viewerFilesEn } from '#shared/messages/viewer-files.en.ts';
import { viewerFilesVi } from '#shared/messages/viewer-files.vi.ts';
import { viewerFindingsEn } from '#shared/messages/viewer-findings.en.ts';
import { viewerFindingsVi } from '#shared/messages/viewer-findings.vi.ts';
import { viewerEn } from '#shared/messages/viewer.en.ts';
import { viewerVi } from '#shared/messages/viewer.vi.ts';

export type ViewerLanguage = 'vi' | 'en';

type ValuesFor<Sentence extends string> = [PlacesOf<Sentence>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesOf<Sentence>, string | number>>];

/** Says a sentence by its key, with a value for each of its places. */
export type Say<Table extends Readonly<Record<string, string>>> = <Key extends keyof Table>(
  key: Key,
  ...values: ValuesFor<Table[Key]>
) => string;

export type Words = {
  readonly text: Say<typeof viewerVi>;
  readonly files: Say<typeof viewerFilesVi>;
  readonly findings: Say<typeof viewerFindingsVi>;
  /** What is wrong with a package, by its code. */
  readonly problem: (code: string, values: Values) => string;
};

const tables = {
  vi: {
    text: viewerVi,
    files: viewerFilesVi,
    findings: viewerFindingsVi,
    problems: packageProblemsVi,
  },
  en: {
    text: viewerEn,
    files: viewerFilesEn,
    findings: viewerFindingsEn,
    problems: packageProblemsEn,
  },
};

/** The sentences of this page alone: the whole catalogue would be ten times the page. */
export const speakIn = (language: ViewerLanguage): Words => {
  const { text, files, findings, problems } = tables[language];
  return {
    text: sayFrom(text),
    files: sayFrom(files),
    findings: sayFrom(findings),
    problem: (code, values) => fill(pick(problems, code), values),
  };
};

type Table = Readonly<Record<string, string>>;

const sayFrom =
  (table: Table) =>
  (key: string, ...values: readonly Values[]): string =>
    fill(pick(table, key), values[0]);

const pick = (table: Table, key: string): string => table[key] ?? key;
