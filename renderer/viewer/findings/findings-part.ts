import type { Finding } from '#shared/exchange/findings/finding.ts';
import { el, setChildren } from '../page/element.ts';
import { notice } from '../page/notice.ts';
import type { Session } from '../page/session.ts';
import { fault } from './field.ts';
import { findingItem } from './finding-item.ts';
import { findingsAt } from './findings-at.ts';
import { openFile } from './open-file.ts';
import { placeHref } from './place-words.ts';
import { openButton, reviewerField } from './reviewer-controls.ts';
import { saveFile } from './save-file.ts';

/** All that was written, who wrote it, and the file that goes back. */
export const findingsPart = (session: Session): HTMLElement => {
  const { words } = session;
  const say = words.findings;
  const said = el('div', { role: 'status' });
  const list = el('div', {});
  const draw = (): void => setChildren(list, [allFindings(session, draw)]);
  const name = reviewerField(session, 'name');
  const body = reviewerField(session, 'body');
  const save = (): void => {
    fault(name, session.reviewer.name.trim() === '' ? say('nameMissing') : '');
    if (session.reviewer.name.trim() === '') return;
    const saved = saveFile(session);
    setChildren(said, [notice('green', [say('saved', { name: saved })])]);
  };
  const open = (file: File): void => {
    void openFile(session, file).then(({ tone, text }) => {
      setChildren(said, [notice(tone, [text])]);
      name.control.value = session.reviewer.name;
      body.control.value = session.reviewer.body;
      draw();
    });
  };
  draw();
  return el('div', { class: 'single' }, [
    el('h2', { tabindex: -1 }, [say('page')]),
    el('p', { class: 'lead' }, [say('lead')]),
    el('section', { class: 'review', 'aria-label': say('reviewer') }, [
      el('div', { class: 'row' }, [name.place, body.place]),
      el('p', { class: 'buttons' }, [saveButton(say('saveFile'), save), openButton(session, open)]),
      said,
      session.isKept
        ? el('p', { class: 'hint' }, [say('kept')])
        : notice('amber', [say('notKept')]),
    ]),
    list,
    findingsAt(session, { kind: 'dossier', code: '' }, draw),
  ]);
};

const saveButton = (word: string, onClick: () => void): HTMLElement =>
  el('button', { type: 'button', class: 'primary', onclick: onClick }, [word]);

/** Those about an indicator or a condition are changed where they belong. */
const allFindings = (session: Session, draw: () => void): HTMLElement => {
  const { findings, words } = session;
  if (findings.length === 0) return el('p', { class: 'empty' }, [words.findings('none')]);
  const goTo = ({ place }: Finding): void => {
    window.location.hash = placeHref(place);
  };
  const items = findings.map((one) => {
    const isWhole = one.place.kind === 'dossier';
    const onGone = isWhole ? session.show : draw;
    return findingItem(session, one, { onEdit: isWhole ? null : goTo, onGone, isNamed: true });
  });
  return el('section', {}, [
    el('h3', {}, [words.findings('count', { count: findings.length })]),
    el('ul', { class: 'findings' }, items),
  ]);
};
