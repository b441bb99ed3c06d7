import { dayText, instantDay } from '../words/day.ts';
import { el } from './element.ts';
import type { Session } from './session.ts';
import { totals, totalsLine } from './totals.ts';

type Head = {
  /** Where the reader looks at the whole the totals stand large, elsewhere in one line. */
  readonly isWhole: boolean;
  readonly onLanguage: () => void;
};

/** Whose dossier it is, of what it speaks, and how it stands. */
export const pageHead = (session: Session, { isWhole, onLanguage }: Head): HTMLElement => {
  const { words, page } = session;
  const { data, about } = page;
  const { text } = words;
  const facts = [
    text('asOf', { day: dayText(data.dossier.asOf) }),
    text('set', { title: data.set.title }),
    ...(data.dossier.variantName === ''
      ? []
      : [text('variant', { name: data.dossier.variantName })]),
    text('madeBy', { day: instantDay(about.madeAt), name: about.madeBy }),
    text('packageId', { id: about.id }),
  ];
  return el('header', { class: 'head', 'data-whole': isWhole ? 'yes' : 'no' }, [
    el('div', { class: 'head-line' }, [
      el('div', {}, [
        el('p', { class: 'over' }, [text(data.isPublicCopy ? 'overPublic' : 'over')]),
        el('h1', {}, [titleOf(session)]),
      ]),
      el('div', { class: 'head-actions' }, [
        el('button', { type: 'button', class: 'plain', onclick: onLanguage }, [text('language')]),
        el('button', { type: 'button', class: 'plain', onclick: () => window.print() }, [
          text('print'),
        ]),
      ]),
    ]),
    el(
      'ul',
      { class: 'facts' },
      facts.map((fact) => el('li', {}, [fact])),
    ),
    isWhole ? totals(session) : totalsLine(session),
  ]);
};

export const titleOf = ({ words: { text }, page: { data } }: Session): string => {
  const { fullName } = data.unit;
  const unit = fullName.charAt(0).toUpperCase() + fullName.slice(1);
  return text('title', { unit, grade: text(`grade.${data.grade}`), year: data.dossier.year });
};
