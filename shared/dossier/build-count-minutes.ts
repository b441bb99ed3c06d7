import { formatDecimal, formatCount } from '#shared/kernel/number-text.ts';
import { upper } from '#shared/kernel/vietnamese.ts';
import { share } from '#shared/survey/results.ts';
import type { PlaceTally } from '#shared/survey/tally.ts';
import { frontHeader, paragraph, valuesOf, type SurveyPaper } from './build-ballots.ts';
import type { Document, Row, Section, SignatureColumn, Table } from './document-model.ts';
import { fillWords } from './survey-texts.ts';

/** A place with its kind: "thôn", "thôn Khuổi Dẻ". */
type CountedPlace = PlaceTally & {
  readonly kind: string;
  readonly fullName: string;
  readonly isVillage: boolean;
};

type Request = SurveyPaper & { readonly places: readonly CountedPlace[] };

/** Minutes of the count, a place a sheet: the numbers where they are known, room to write where they are not. */
export const buildCountMinutes = (request: Request): Document => ({
  paper: 'count-minutes',
  title: request.texts.minutes.title,
  day: request.day,
  sections: request.places.map((place) => minutesOf(place, request)),
});

const room = '………';

const minutesOf = (place: CountedPlace, request: Request): Section => {
  const { minutes } = request.texts;
  const count = (value: number): string => (value === 0 ? room : formatCount(value));
  const counted = (value: number): string => (place.isWhole ? formatCount(value) : room);
  const values = {
    ...valuesOf(request),
    place: place.fullName,
    unit: place.fullName === request.unit ? request.around : request.unit,
    households: count(place.households),
    issued: count(place.issued),
    returned: count(place.returned),
    valid: counted(place.valid),
    invalid: counted(place.invalid),
    reasons: reasonsOf(place, request),
  };
  const words = (text: string): string => fillWords(text, values);
  return {
    orientation: 'portrait',
    blocks: [
      frontHeader(request, ''),
      { kind: 'title', text: minutes.title },
      { kind: 'subject', text: words(minutes.subject) },
      paragraph(words(place.isVillage ? minutes.opening : minutes.members.opening)),
      paragraph(words(minutes.counts)),
      questions(place, request),
      paragraph(words(minutes.reasons)),
      paragraph(minutes.closing),
      signatures(place, request),
    ],
  };
};

const reasonsOf = ({ reasons, wishes }: PlaceTally, { guidance }: Request): string => {
  const known = new Map(guidance.reasons.map(({ id, text }) => [id, text]));
  const given = reasons.map(
    ({ question, reason, count }) => `câu ${question}: ${known.get(reason) ?? reason} (${count})`,
  );
  const all = [...given, ...(wishes.trim() === '' ? [] : [wishes.trim()])];
  return all.length === 0 ? Array.from({ length: 12 }, () => room).join(' ') : all.join('; ');
};

const questions = (place: CountedPlace, { guidance, texts }: Request): Table => {
  const { columns } = texts.minutes;
  return {
    kind: 'table',
    name: 'questions',
    sheetName: place.name,
    columns: [
      { title: columns.number, width: 1, align: 'center' },
      { title: columns.text, width: 7, align: 'left' },
      { title: columns.yes, width: 2.4, align: 'right' },
      { title: columns.no, width: 2.6, align: 'right' },
      { title: columns.percent, width: 2.8, align: 'right' },
    ],
    columnNumbers: false,
    rows: guidance.sheet.questions.map((question, at) => row(place, question, at)),
  };
};

type Question = SurveyPaper['guidance']['sheet']['questions'][number];

const row = (place: PlaceTally, { number, field, required }: Question, at: number): Row => {
  const [yes = 0, no = 0] = [place.satisfied[at], place.unsatisfied[at]];
  const { percent } = share(yes, place.valid, required);
  const texts =
    place.isWhole && percent !== null
      ? [formatCount(yes), formatCount(no), formatDecimal(percent)]
      : ['', '', ''];
  return {
    role: 'body',
    cells: [{ text: String(number) }, { text: field }, ...texts.map((text) => ({ text }))],
  };
};

/** Signed by hand where the ballots were counted, without a seal. */
const signatures = (
  { kind, isVillage }: CountedPlace,
  { texts: { minutes } }: Request,
): Section['blocks'][number] => {
  const head = fillWords(minutes.heads[kind] ?? minutes.heads[''] ?? '', { kind });
  const lines = isVillage ? minutes.signers : minutes.members.signers;
  const [left, right, ...others] = lines.map((line): SignatureColumn => ({
    lines: [upper(fillWords(line, { kind, head }))],
    name: '',
  }));
  return {
    kind: 'signature',
    left: left ?? null,
    right: right ?? { lines: [], name: '' },
    others,
    recipients: [],
  };
};
