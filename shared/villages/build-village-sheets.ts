import type { Block, Document, Row, Section, Table } from '#shared/dossier/document-model.ts';
import type { Concept } from '#shared/figures/concept.ts';
import { yearOf, type Day } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { upper } from '#shared/kernel/vietnamese.ts';
import { unitFullName, type Unit } from '#shared/units/unit.ts';
import { fillPlaces, type SheetTexts } from './sheet-texts.ts';

type Request = {
  readonly commune: Unit;
  readonly villages: readonly Unit[];
  readonly concepts: readonly Concept[];
  readonly asOf: Day;
  readonly texts: SheetTexts;
};

/** One page a village, all villages in one document: what is asked, a box for each answer, room for the signature. */
export const buildVillageSheets = (request: Request): Document => ({
  paper: 'village-sheet',
  title: request.texts.title,
  day: request.asOf,
  sections: request.villages.map((village) => sheetOf(village, request)),
});

const sheetOf = (village: Unit, { commune, concepts, asOf, texts }: Request): Section => {
  const values = {
    kind: village.kind,
    village: unitFullName(village),
    commune: unitFullName(commune),
    place: commune.placeName,
    day: formatDay(asOf),
    year: String(yearOf(asOf)),
  };
  const fill = (text: string): string => fillPlaces(text, values);
  return {
    orientation: 'portrait',
    blocks: [
      {
        kind: 'official-header',
        superior: texts.issuer.map((line) => upper(fill(line))),
        issuer: [upper(unitFullName(village))],
        number: '',
        placeAndDate: fill(texts.placeAndDate),
      },
      { kind: 'title', text: fill(texts.title) },
      { kind: 'subject', text: fill(texts.subject) },
      { kind: 'paragraph', runs: [{ text: fill(texts.request) }] },
      questions(concepts, texts),
      signature(village, texts),
    ],
  };
};

const questions = (concepts: readonly Concept[], { columns }: SheetTexts): Table => ({
  kind: 'table',
  name: 'questions',
  sheetName: columns.name,
  columns: [
    { title: columns.order, width: 1, align: 'center' },
    { title: columns.name, width: 9, align: 'left' },
    { title: columns.unit, width: 1.6, align: 'center' },
    { title: columns.value, width: 3.6, align: 'right' },
  ],
  columnNumbers: false,
  rows: concepts.map(question),
});

const question = ({ name, unitOf }: Concept, index: number): Row => ({
  role: 'body',
  cells: [{ text: String(index + 1) }, { text: name }, { text: unitOf }, { text: '' }],
});

const signature = ({ kind }: Unit, { heads }: SheetTexts): Block => ({
  kind: 'signature',
  left: null,
  right: {
    lines: [upper(heads[kind] ?? fillPlaces(heads[''] ?? '', { kind }))],
    name: '',
  },
  recipients: [],
});
