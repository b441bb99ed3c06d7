import type { Finding } from '#shared/exchange/findings/finding.ts';
import { el } from '../page/element.ts';
import { announce } from '../page/notice.ts';
import { writeFindings, type Session } from '../page/session.ts';
import { verdictBadge } from '../page/verdict-badge.ts';
import { dayText } from '../words/day.ts';
import { placeHref, placeWords } from './place-words.ts';

type Actions = {
  /** Null where it is changed elsewhere on the page. */
  readonly onEdit: ((finding: Finding) => void) | null;
  readonly onGone: () => void;
  /** In the list of all a finding says where it belongs. */
  readonly isNamed?: boolean;
};

export const findingItem = (session: Session, finding: Finding, actions: Actions): HTMLElement => {
  const { words } = session;
  const { onEdit } = actions;
  const { verdict, severity, comment, due, department, place } = finding;
  const say = words.findings;
  const hints = [
    due === null ? '' : say('dueOn', { day: dayText(due) }),
    department === '' ? '' : say('answeredBy', { name: department }),
  ].filter((hint) => hint !== '');
  const named = placeWords(words, place);
  return el('li', { class: 'finding', 'data-severity': severity }, [
    el('p', { class: 'finding-head' }, [
      actions.isNamed === true && el('a', { href: placeHref(place) }, [named]),
      el('span', { class: 'severity' }, [say(`severity.${severity}`)]),
      verdict !== null && verdictBadge(words, verdict),
    ]),
    comment !== '' && el('p', { class: 'comment' }, [comment]),
    hints.length > 0 && el('p', { class: 'hint' }, [hints.join(' · ')]),
    el('p', { class: 'actions' }, [
      onEdit && action(say('edit'), say('editOf', { place: named }), () => onEdit(finding)),
      action(say('remove'), say('removeOf', { place: named }), () =>
        remove(session, finding, actions.onGone),
      ),
    ]),
  ]);
};

const action = (word: string, name: string, onClick: () => void): HTMLElement =>
  el('button', { type: 'button', class: 'link', 'aria-label': name, onclick: onClick }, [word]);

/** It is gone at once; what was there stands in the message with the way back. */
const remove = (session: Session, finding: Finding, onGone: () => void): void => {
  const before = session.findings;
  const say = session.words.findings;
  writeFindings(
    session,
    before.filter(({ id }) => id !== finding.id),
  );
  onGone();
  announce(say('removed'));
  const said = document.getElementById('said');
  const undo = (): void => {
    writeFindings(session, before);
    announce('');
    session.show();
  };
  said?.appendChild(el('button', { type: 'button', class: 'link', onclick: undo }, [say('undo')]));
};
