import type { Commune } from './commune-dossier.ts';
import { wordedPdf } from './worded-pdf.ts';

const words = (name: string): string =>
  Array.from({ length: 30 }, (_, at) => `${name}${at}`).join(' ');

/** Four pages that share no word. */
export const wordedPages = ['an', 'binh', 'cao', 'dong'].map(words) as [
  string,
  string,
  string,
  string,
];

/** A proof of files with these pages. */
export const addWorded = async (
  { call, stage, dossierId }: Commune,
  ...files: readonly string[][]
): Promise<string> => {
  const uploadIds: string[] = [];
  for (const [at, pages] of files.entries())
    uploadIds.push(await stage(`tep-${at + 1}.pdf`, wordedPdf(pages)));
  const { evidenceId } = await call('evidence.add', { dossierId, targets: [], uploadIds });
  return evidenceId;
};

export const readProof = ({ call }: Commune, evidenceId: string) =>
  call('evidence.get', { evidenceId });

/** The id of a link of indicator 9 to the proof. */
export const citeProof = async (
  { call, dossierId }: Commune,
  evidenceId: string,
  pages: object,
): Promise<string> => {
  const link = { dossierId, target: '9', evidenceId, ...pages };
  return (await call('evidence.link', link)).linkId;
};
