import { decimal } from '#shared/kernel/decimal.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { PlaceTally } from '#shared/survey/tally.ts';
import type { SurveyPaper } from './build-ballots.ts';
import type { Cell, Column, Document, Row } from './document-model.ts';

/** Titles that are read again when the table comes back (shared/survey/read-tallies.ts). */
const counts = [
  ['Số hộ', 'households'],
  ['Phát ra', 'issued'],
  ['Thu về', 'returned'],
  ['Hợp lệ', 'valid'],
  ['Không hợp lệ', 'invalid'],
] as const;

type Request = Pick<SurveyPaper, 'guidance' | 'day'> & { readonly places: readonly PlaceTally[] };

/** The sums of all places as a table to fill in or to keep: what is counted stands in it. */
export const buildTallyForm = ({ guidance, places, day }: Request): Document => {
  const { questions } = guidance.sheet;
  const narrow = (title: string): Column => ({ title, width: 2, align: 'right' });
  const columns: readonly Column[] = [
    { title: 'TT', width: 1, align: 'center' },
    { title: 'Thôn', width: 4, align: 'left' },
    ...counts.map(([title]) => narrow(title)),
    ...questions.flatMap(({ number }) => [
      narrow(`Câu ${number} hài lòng`),
      narrow(`Câu ${number} không hài lòng`),
    ]),
  ];
  return {
    paper: 'tally-form',
    title: 'Biểu tổng hợp lấy ý kiến',
    day,
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          { kind: 'title', text: 'BIỂU TỔNG HỢP LẤY Ý KIẾN SỰ HÀI LÒNG' },
          {
            kind: 'table',
            name: 'tallies',
            sheetName: 'Tổng hợp',
            columns,
            columnNumbers: false,
            rows: places.map((place, at) => rowOf(place, at, questions.length)),
          },
        ],
      },
    ],
  };
};

const rowOf = (place: PlaceTally, at: number, questions: number): Row => ({
  role: 'body',
  cells: [
    { text: String(at + 1) },
    { text: place.name },
    ...counts.map(([, field]) => counted(isOfCount(field) && !place.isWhole ? 0 : place[field])),
    ...Array.from({ length: questions }, (_, question) =>
      place.isWhole
        ? [number(place.satisfied[question] ?? 0), number(place.unsatisfied[question] ?? 0)]
        : [counted(0), counted(0)],
    ).flat(),
  ],
});

const isOfCount = (field: string): boolean => field === 'valid' || field === 'invalid';

const number = (value: number): Cell => ({
  text: formatDecimal(decimal(value)),
  number: { value: decimal(value), decimals: 0 },
});

/** Nothing written yet is an empty cell. */
const counted = (value: number): Cell => (value === 0 ? { text: '' } : number(value));
