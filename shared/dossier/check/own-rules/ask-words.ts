import { nfc } from '#shared/kernel/vietnamese.ts';
import type { Ask } from '#shared/procedures/own-rule.ts';
import { documentText } from '../../document-text.ts';
import type { CheckFacts } from '../check-facts.ts';
import { paperPlace } from '../places.ts';
import type { Found } from '../rule.ts';

type AskWords = Extract<Ask, { readonly kind: 'words' }>;

/** Words stand in a paper of the dossier as it would be printed now, whatever the letters' size and the spaces. */
export const askWords = (
  { paper, words, present }: AskWords,
  { papers }: CheckFacts,
): readonly Found[] =>
  papers
    .filter((one) => one.paper.paper === paper)
    .filter((one) => plain(documentText(one.document).join(' ')).includes(plain(words)) !== present)
    .map((one) => ({
      fault: present ? 'noWords' : 'words',
      place: paperPlace(one.paper),
      values: { words },
    }));

const plain = (text: string): string =>
  nfc(text).toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ').trim();
