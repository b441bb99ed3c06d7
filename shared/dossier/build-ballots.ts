import type { Day } from '#shared/kernel/day.ts';
import { upper } from '#shared/kernel/vietnamese.ts';
import type { PinnedGuidance } from '#shared/survey/guidance.ts';
import type { Block, Document, Row, Section, Table } from './document-model.ts';
import { fillWords, type SurveyTexts } from './survey-texts.ts';

/** What all sheets of a survey say alike. */
export type SurveyPaper = {
  readonly texts: SurveyTexts;
  readonly guidance: PinnedGuidance;
  /** "xã Nà Sương", "nông thôn mới nâng cao". */
  readonly unit: string;
  /** The unit above it: a village is asked in itself. */
  readonly around: string;
  readonly grade: string;
  readonly year: number;
  readonly chair: string;
  readonly day: Day;
};

type Request = SurveyPaper & {
  /** "thôn Khuổi Dẻ". */
  readonly place: string;
  readonly numbers: readonly number[];
};

/** Numbered ballots of one place, each on sheets of its own. A number tells ballots apart and names no household. */
export const buildBallots = (request: Request): Document => ({
  paper: 'ballots',
  title: request.texts.ballot.title,
  day: request.day,
  sections: request.numbers.map((number) => ballot(number, request)),
});

export const valuesOf = (paper: SurveyPaper): Readonly<Record<string, string>> => ({
  unit: paper.unit,
  grade: paper.grade,
  year: String(paper.year),
  chair: paper.chair,
  instruction: paper.guidance.instruction,
});

/** Box 2 of the front: its name in two lines. */
export const frontHeader = (paper: SurveyPaper, number: string): Block => {
  const [superior = '', issuer = ''] = paper.texts.front.map((line) =>
    upper(fillWords(line, valuesOf(paper))),
  );
  return {
    kind: 'official-header',
    superior: [superior],
    issuer: [issuer],
    number,
    placeAndDate: null,
  };
};

export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

const ballot = (number: number, request: Request): Section => {
  const { texts, unit, around } = request;
  const place = request.place === unit ? around : request.place;
  const values = { ...valuesOf(request), place, number: String(number) };
  const words = (text: string): string => fillWords(text, values);
  return {
    orientation: 'portrait',
    blocks: [
      frontHeader(request, words(texts.ballot.number)),
      { kind: 'title', text: texts.ballot.title },
      { kind: 'subject', text: words(texts.ballot.subject) },
      paragraph(words(texts.ballot.request)),
      questions(request),
      paragraph(texts.ballot.wishes),
      paragraph(texts.ballot.dots),
      paragraph(texts.ballot.dots),
      paragraph(texts.ballot.thanks),
    ],
  };
};

const questions = ({ guidance, texts }: Request): Table => {
  const { columns } = texts.ballot;
  return {
    kind: 'table',
    name: 'questions',
    sheetName: columns.text,
    columns: [
      { title: columns.number, width: 1, align: 'center' },
      { title: columns.text, width: 8.4, align: 'left' },
      { title: columns.yes, width: 1.7, align: 'center' },
      { title: columns.no, width: 1.9, align: 'center' },
      { title: columns.reason, width: 3.6, align: 'left' },
    ],
    columnNumbers: false,
    rows: guidance.sheet.questions.map(({ number, text }): Row => ({
      role: 'body',
      cells: [{ text: String(number) }, { text }, { text: '' }, { text: '' }, { text: '' }],
    })),
  };
};
