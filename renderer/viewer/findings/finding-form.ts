import { verdicts, type Verdict } from '#shared/criteria/verdict.ts';
import {
  findingSeverities,
  type Finding,
  type FindingPlace,
  type FindingSeverity,
} from '#shared/exchange/findings/finding.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { el } from '../page/element.ts';
import type { Session } from '../page/session.ts';
import { dayText, typedDay } from '../words/day.ts';
import { field, fault, select } from './field.ts';
import { now } from './file-of-findings.ts';
import { newId } from './new-id.ts';

type Form = {
  readonly place: FindingPlace;
  /** The finding that is being changed; null for a new one. */
  readonly edited: Finding | null;
  readonly onWritten: (finding: Finding) => void;
  readonly onCancel: () => void;
};

type Controls = ReturnType<typeof controlsOf>;

/** What the reviewer holds of a place: verdict, comment, severity, deadline, who answers. */
export const findingForm = (session: Session, form: Form): HTMLElement => {
  const { findings: say } = session.words;
  const controls = controlsOf(session, form.edited);
  const submit = (event: Event): void => {
    event.preventDefault();
    const finding = read(session, form, controls);
    if (finding !== null) form.onWritten(finding);
  };
  return el('form', { class: 'form', novalidate: true, onsubmit: submit }, [
    controls.comment.place,
    el('div', { class: 'row' }, [controls.verdict.place, controls.severity.place]),
    el('div', { class: 'row' }, [controls.due.place, controls.department.place]),
    el('p', { class: 'buttons' }, [
      el('button', { type: 'submit', class: 'primary' }, [say(form.edited ? 'save' : 'add')]),
      form.edited !== null &&
        el('button', { type: 'button', class: 'plain', onclick: form.onCancel }, [say('cancel')]),
    ]),
  ]);
};

const controlsOf = ({ words }: Session, edited: Finding | null) => {
  const { findings: say, text } = words;
  const comment = el('textarea', { rows: 3, maxlength: 4000 });
  comment.value = edited?.comment ?? '';
  const due = el('input', { type: 'text', inputmode: 'numeric', autocomplete: 'off' });
  due.value = dayText(edited?.due ?? null);
  const department = el('input', { type: 'text', maxlength: 300 });
  department.value = edited?.department ?? '';
  const verdict = select(
    [
      ['', say('noVerdict')],
      ...verdicts.map((one): [string, string] => [one, text(`verdict.${one}`)]),
    ],
    edited?.verdict ?? '',
  );
  const severity = select(
    findingSeverities.map((one): [string, string] => [one, say(`severity.${one}`)]),
    edited?.severity ?? 'must',
  );
  return {
    comment: field(say('comment'), comment),
    verdict: field(say('verdict'), verdict),
    severity: field(say('severity'), severity),
    due: field(say('due'), due, say('dueHint')),
    department: field(say('department'), department),
  };
};

/** Null where something has to be mended first; the field says what. */
const read = ({ words }: Session, form: Form, controls: Controls): Finding | null => {
  const { comment, verdict, severity, due, department } = controls;
  const written = nfc(comment.control.value.trim());
  const chosen = verdicts.filter((one) => one === verdict.control.value)[0] ?? null;
  const day = typedDay(due.control.value);
  fault(comment, written === '' && chosen === null ? words.findings('empty') : '');
  fault(due, day === undefined ? words.findings('dueWrong') : '');
  if ((written === '' && chosen === null) || day === undefined) return null;
  return {
    id: form.edited?.id ?? newId(),
    place: form.place,
    verdict: chosen satisfies Verdict | null,
    comment: written,
    severity: severityOf(severity.control.value),
    due: day,
    department: nfc(department.control.value.trim()),
    writtenAt: now(),
  };
};

const severityOf = (value: string): FindingSeverity =>
  findingSeverities.filter((one) => one === value)[0] ?? 'must';
