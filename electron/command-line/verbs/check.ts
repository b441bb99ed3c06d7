import { findingText, placeText } from '#shared/messages/finding-text.ts';
import type { OutputOf, Verb } from '../verb.ts';
import { required } from '../words.ts';

type View = OutputOf<'check.dossier'>;

/** What a council would send the dossier back for; finding something is no failure. */
export const check: Verb = {
  usage: 'check --dossier ID',
  options: ['dossier'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const dossierId = required(words, 'dossier');
    await call('papers.readForms', { dossierId });
    const { findings, counts } = await call('check.dossier', { dossierId });
    return { value: { findings, counts }, text: [...findings.map(line), sum(counts)].join('\n') };
  },
};

const severityWords = { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' } as const;

const line = (finding: View['findings'][number]): string => {
  const { severity, rule, fault, place } = finding;
  const sentence = findingText('vi', finding);
  return [severityWords[severity], `${rule}.${fault}`, placeText('vi', place), sentence].join('\t');
};

const sum = ({ error, warning, note }: View['counts']): string =>
  `${error} lỗi, ${warning} cảnh báo, ${note} lưu ý`;
