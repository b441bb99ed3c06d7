import type { Block, Cell, Document, Row } from '#shared/dossier/document-model.ts';
import { removedField, type FieldValue } from '#shared/journal/change-event.ts';
import type { Day } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import { upper } from '#shared/kernel/vietnamese.ts';
import { fillPlaces } from '#shared/villages/sheet-texts.ts';
import type { MergeReportTexts } from './merge-report-texts.ts';
import {
  placeText,
  recordText,
  sideText,
  stateText,
  type ReportedPlace,
  type ReportedSide,
} from './merge-report-words.ts';

export type ReportedChange = ReportedPlace & {
  readonly before: FieldValue | undefined;
  readonly after: FieldValue;
  readonly by: ReportedSide;
};

export type ReportedConflict = ReportedPlace & {
  readonly standing: ReportedSide;
  readonly others: readonly ReportedSide[];
};

/** A merge as both sides sign for it. */
export type MergeReport = {
  readonly texts: MergeReportTexts;
  /** Unit in whose data was merged; empty where there is none yet. */
  readonly unit: string;
  readonly day: Day;
  readonly kind: 'workspace' | 'slice';
  readonly fileName: string;
  readonly packageId: string;
  readonly giver: string;
  readonly madeOn: Day;
  readonly receiver: string;
  readonly undone: boolean;
  /** Changed fields in all; `changes` may be the first of them. */
  readonly total: number;
  readonly changes: readonly ReportedChange[];
  readonly conflicts: readonly ReportedConflict[];
};

/** Minutes of a merge: what it was, each item before and after, what both wrote, and two signatures. */
export const buildMergeReport = (report: MergeReport): Document => ({
  paper: 'merge-report',
  title: `${report.texts.title}: ${report.texts.subject}`,
  day: report.day,
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        {
          kind: 'official-header',
          superior: [],
          issuer: [upper(report.unit)],
          number: '',
          placeAndDate: null,
        },
        { kind: 'title', text: report.texts.title },
        { kind: 'subject', text: report.texts.subject },
        ...factBlocks(report),
        ...changeBlocks(report),
        ...conflictBlocks(report),
        paragraph(report.texts.closing),
        signatures(report),
      ],
    },
  ],
});

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

const factBlocks = (report: MergeReport): readonly Block[] => {
  const { texts, kind, fileName, packageId, giver, receiver, undone } = report;
  const values = {
    day: formatDay(report.day),
    kind: texts.kinds[kind],
    file: fileName,
    package: packageId,
    giver,
    receiver,
    madeOn: formatDay(report.madeOn),
  };
  const facts = texts.facts.map((text) => paragraph(fillPlaces(text, values)));
  return undone ? [...facts, paragraph(texts.undone)] : facts;
};

const heading = (text: string, count: number): Block => ({
  kind: 'heading',
  level: 1,
  text: fillPlaces(text, { count: String(count) }),
});

/** A line of the table: one changed field, or all that is known of a record that came. */
type Shown = {
  readonly where: string;
  readonly before: string;
  readonly after: string;
  readonly by: ReportedSide;
};

const changeBlocks = ({ texts, changes, total }: MergeReport): readonly Block[] => {
  const byRecord = Map.groupBy(changes, (change) => `${change.entity} ${change.recordId}`);
  const shown = [...byRecord.values()].flatMap((some) => shownOf(some, texts));
  const title = heading(texts.changes, total);
  if (shown.length === 0) return [title, paragraph(texts.noChanges)];
  const { order, where, before, after, by } = texts.changeColumns;
  return [
    title,
    {
      kind: 'table',
      name: 'changes',
      sheetName: where,
      columnNumbers: false,
      columns: [
        { title: order, width: 1, align: 'center' },
        { title: where, width: 5, align: 'left' },
        { title: before, width: 4, align: 'left' },
        { title: after, width: 5, align: 'left' },
        { title: by, width: 3, align: 'left' },
      ],
      rows: shown.map((one, index) =>
        bodyRow([
          String(index + 1),
          one.where,
          one.before,
          one.after,
          `${one.by.officer}, ${formatDay(one.by.day)}`,
        ]),
      ),
    },
    paragraph(texts.others),
    ...(total > changes.length
      ? [paragraph(fillPlaces(texts.more, { count: String(total - changes.length) }))]
      : []),
  ];
};

/** Ids, hashes and links between items have no word of their own; an empty box of a new record says nothing. */
const isReadable = (
  { field, before, after }: ReportedChange,
  { fields }: MergeReportTexts,
): boolean =>
  (field === removedField || Object.hasOwn(fields, field)) &&
  !(before === undefined && (after === null || after === ''));

const shownOf = (changes: readonly ReportedChange[], texts: MergeReportTexts): readonly Shown[] => {
  const readable = changes.filter((change) => isReadable(change, texts));
  const coming = readable.find(({ field, after }) => field === removedField && after === false);
  if (coming) return [newRecord(coming, readable, texts)];
  return readable.map((change) => ({
    where: placeText(change, texts),
    before: stateText(change, change.before, texts),
    after: stateText(change, change.after, texts),
    by: change.by,
  }));
};

const newRecord = (
  coming: ReportedChange,
  changes: readonly ReportedChange[],
  texts: MergeReportTexts,
): Shown => {
  const values = changes
    .filter(({ field, after }) => field !== removedField && after !== false)
    .map((change) => `${texts.fields[change.field]} ${stateText(change, change.after, texts)}`);
  return {
    where: recordText(coming, texts),
    before: texts.values.absent,
    after: [texts.values.added, ...values].join('; '),
    by: coming.by,
  };
};

const bodyRow = (texts: readonly string[]): Row => ({
  role: 'body',
  cells: texts.map((text): Cell => ({ text })),
});

const conflictBlocks = ({ texts, conflicts }: MergeReport): readonly Block[] => {
  const title = heading(texts.conflicts, conflicts.length);
  if (conflicts.length === 0) return [title, paragraph(texts.noConflicts)];
  const { order, where, standing, others } = texts.conflictColumns;
  return [
    title,
    {
      kind: 'table',
      name: 'conflicts',
      sheetName: standing,
      columnNumbers: false,
      columns: [
        { title: order, width: 1, align: 'center' },
        { title: where, width: 5, align: 'left' },
        { title: standing, width: 5, align: 'left' },
        { title: others, width: 6, align: 'left' },
      ],
      rows: conflicts.map((conflict, index) =>
        bodyRow([
          String(index + 1),
          placeText(conflict, texts),
          sideText(conflict, conflict.standing, texts),
          conflict.others.map((side) => sideText(conflict, side, texts)).join('; '),
        ]),
      ),
    },
  ];
};

const signatures = ({ texts, giver, receiver }: MergeReport): Block => ({
  kind: 'signature',
  left: { lines: [upper(texts.giver)], name: giver },
  right: { lines: [upper(texts.receiver)], name: receiver },
  recipients: [],
});
