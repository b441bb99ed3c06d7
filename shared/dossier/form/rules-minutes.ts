import { fold } from '#shared/kernel/vietnamese.ts';
import { at, breachIf, each, textOf, textsOf, when } from './finding.ts';
import type { Evaluator, Evaluators, Selector } from './form-file.ts';

const ofMinutes = (evaluator: Evaluator): Evaluator =>
  when((file) => file.paper.kind === 'minutes', evaluator);

/** Mẫu 1.9 of the decree is that of a meeting; what was seen, counted or posted is written down in its own order. */
const ofMeeting = (evaluator: Evaluator): Evaluator =>
  ofMinutes(
    when(
      ({ boxes }) => boxes.subject.some(({ text }) => /\b(hop|hoi nghi)\b/.test(fold(text))),
      evaluator,
    ),
  );

const emptyBox: Evaluator = ({ boxes }, rule) =>
  boxes.placeAndDate === null ? [] : [at(boxes.placeAndDate, boxes.placeAndDate.text, rule.rule)];

/** "Chủ trì (chủ tọa)" may be written with either word, the closing in a sentence of its own. */
const asWritten = (section: string): RegExp => {
  const start = fold(section.replace(/\s*\(.*\)/, ''));
  return start === 'ket thuc' ? /ket thuc (vao|luc|hoi)/ : new RegExp(`^(\\d+\\. )?${start}`);
};

const inOrder: Evaluator = ({ boxes }, rule) => {
  const texts = boxes.content.map((paragraph) => fold(paragraph.text).trim());
  const places = textsOf(rule).map((section) => ({
    section,
    index: texts.findIndex((text) => asWritten(section).test(text)),
  }));
  return places.flatMap(({ section, index }, place) => {
    const before = places[place - 1]?.index ?? -1;
    const finding = {
      place: 'nội dung biên bản',
      found: `${section}: không có hoặc sai thứ tự`,
      expected: rule.rule,
    };
    return breachIf(index < 0 || index < before, finding);
  });
};

const twoColumns: Evaluator = ({ boxes }, rule) => {
  const found = [boxes.signature.left, boxes.signature.right].map(
    (signer) => signer?.roles[0]?.text ?? 'không có',
  );
  const wanted = textsOf(rule);
  return breachIf(found.join('|') !== wanted.join('|'), {
    place: 'chữ ký',
    found: found.join(' - '),
    expected: wanted.join(' - '),
  });
};

const last: Selector = ({ boxes }) => boxes.signature.recipients.items.slice(-1);

export const minutesRules: Evaluators = {
  'ND30-BB-01': ofMinutes(emptyBox),
  'ND30-BB-02': ofMeeting(inOrder),
  'ND30-BB-03': ofMeeting(twoColumns),
  'ND30-BB-04': ofMinutes(
    each(last, ({ text }, rule) => (text.trim() === textOf(rule) ? null : text)),
  ),
};
