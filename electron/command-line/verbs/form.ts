import type { OutputOf, Verb } from '../verb.ts';
import { option, required } from '../words.ts';

type Report = OutputOf<'papers.checkForm'>['files'][number] & { readonly paper: string };

/** Reads the made files back and tells where they break Nghị định 30/2020/NĐ-CP; a breach found is no failure. */
export const form: Verb = {
  usage: 'form --dossier ID [--paper P02,P03]',
  options: ['dossier', 'paper'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
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
  },
};

/** One line a file, and one for each breach in it. */
const lines = ({ paper, format, rules, findings }: Report): readonly string[] => [
  `${paper}\t${format}\t${rules} quy tắc, ${findings.length} chỗ chưa đúng`,
  ...findings.map(({ rule, words, place, found }) => `\t${rule}\t${words}\t${place}\t${found}`),
];
