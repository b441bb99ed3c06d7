import type { Evidence } from '#shared/evidence/evidence.ts';
import { fold, lowerFirst, nfc } from '#shared/kernel/vietnamese.ts';

/** "Quyết định phê duyệt …": the kind in front of the subject, unless the officer typed it there already. */
export const kindAndSubject = ({ kind, subject }: Pick<Evidence, 'kind' | 'subject'>): string => {
  const typed = nfc(subject).trim();
  const isNamed = kind === '' || fold(typed).startsWith(fold(kind)) || /^v\/v /i.test(typed);
  if (isNamed) return typed;
  return `${kind} ${startsWithName(typed) ? typed : lowerFirst(typed)}`;
};

/** "Ủy ban nhân dân …", "HTX …": two capitals in the first two words are a name, and stay. */
const startsWithName = (text: string): boolean => /^\p{Lu}\p{Lu}|^\p{Lu}\S* \p{Lu}/u.test(text);
