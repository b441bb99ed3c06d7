import type { Finding, FindingPlace } from '#shared/exchange/findings/finding.ts';
import { el, setChildren } from '../page/element.ts';
import { announce } from '../page/notice.ts';
import { writeFindings, type Session } from '../page/session.ts';
import { findingForm } from './finding-form.ts';
import { findingItem } from './finding-item.ts';

/** What was written at a place, and the form to write more. */
export const findingsAt = (
  session: Session,
  place: FindingPlace,
  onChange: () => void = () => undefined,
): HTMLElement => {
  const { words } = session;
  const list = el('ul', { class: 'findings' });
  const form = el('div', {});
  const section = el('section', { class: 'review' }, [
    el('h3', {}, [words.findings(place.kind === 'dossier' ? 'whole' : 'form')]),
    list,
    form,
  ]);
  const changed = (): void => {
    draw(null);
    onChange();
  };
  const draw = (edited: Finding | null): void => {
    const own = session.findings.filter((one) => isAt(one, place));
    setChildren(
      list,
      own.map((finding) => findingItem(session, finding, { onEdit: draw, onGone: changed })),
    );
    const onWritten = (finding: Finding): void => {
      write(session, finding);
      announce(words.findings('added'));
      changed();
      section.querySelector('textarea')?.focus();
    };
    setChildren(form, [
      findingForm(session, { place, edited, onWritten, onCancel: () => draw(null) }),
    ]);
    if (edited) form.querySelector('textarea')?.focus();
  };
  draw(null);
  return section;
};

const isAt = ({ place }: Finding, { kind, code }: FindingPlace): boolean =>
  place.kind === kind && place.code === code;

/** A new one goes behind the others, a changed one keeps its place. */
const write = (session: Session, finding: Finding): void => {
  const isKnown = session.findings.some(({ id }) => id === finding.id);
  writeFindings(
    session,
    isKnown
      ? session.findings.map((one) => (one.id === finding.id ? finding : one))
      : session.findings.concat(finding),
  );
};
