import type { FormReport } from '#shared/dossier/form/check-form.ts';
import type { PaperFacts } from '#shared/dossier/form/form-file.ts';
import type { FormFormat } from './render-messages.ts';

/** A file whose form was judged, and as what. */
export type JudgedFile = {
  readonly sha256: string;
  readonly format: FormFormat;
  readonly paper: PaperFacts;
};

/** What was found in files that were read back, kept while the program runs: a file never changes. */
export type FormReports = {
  readonly find: (file: JudgedFile) => FormReport | null;
  readonly keep: (file: JudgedFile, report: FormReport) => void;
};

/** Papers of many dossiers; each report is a few lines. */
const mostReports = 2000;

export const createFormReports = (): FormReports => {
  const reports = new Map<string, FormReport>();
  return {
    find: (file) => reports.get(keyOf(file)) ?? null,
    keep: (file, report) => {
      const [oldest] = reports.keys();
      if (reports.size >= mostReports && oldest !== undefined) reports.delete(oldest);
      reports.set(keyOf(file), report);
    },
  };
};

const keyOf = ({ sha256, format, paper }: JudgedFile): string =>
  [sha256, format, paper.kind, paper.issued].join(' ');
