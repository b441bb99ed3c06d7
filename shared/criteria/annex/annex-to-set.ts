import type { z } from 'zod';
import type { setShapeSchema } from '../criteria-set.ts';
import type { Requirement } from '../requirement.ts';
import type { AnnexColumn, AnnexDoubt, AnnexRow } from './annex-row.ts';

type SetDocument = z.output<typeof setShapeSchema>;
type Criterion = SetDocument['criteria'][number];

type About = {
  readonly title: string;
  readonly columns: readonly AnnexColumn[];
  /** Name of the file: where every line of the set comes from. */
  readonly fileName: string;
  readonly year: number;
};

/**
 * The set that rows a person has confirmed come to, for the editor, which asks for what no table says (level, grade,
 * period) and checks the whole. Its lines are reported until somebody compares them with the signed text.
 */
export const annexToSet = (rows: readonly AnnexRow[], about: About): SetDocument => {
  const byNumber = Map.groupBy(rows, ({ criterion }) => criterion);
  const criteria = [...byNumber].map(([number, own]) => criterionOf(number, own, about.fileName));
  return {
    format: 'ntm-criteria-set/1',
    id: 'annex',
    version: 1,
    title: about.title,
    level: 'commune',
    grade: 'standard',
    period: { from: about.year, to: about.year },
    status: 'complete',
    counts: { criteria: criteria.length, indicators: rows.length, placeholders: 0 },
    legalBasis: [],
    variants: about.columns.filter(({ id }) => id !== '*'),
    preconditions: [],
    criteria,
  };
};

const criterionOf = (number: number, rows: readonly AnnexRow[], fileName: string): Criterion => ({
  number,
  name: rows[0]?.criterionName ?? '',
  responsible: null,
  indicators: rows.map((row) => indicatorOf(row, fileName)),
});

/** No level stands there: the editor names the line until one is typed. */
const notSaid: Requirement = { kind: 'threshold', operator: '>=', byVariant: {} };

const unread: readonly AnnexDoubt[] = ['levelUnread', 'levelBlank'];

const indicatorOf = (row: AnnexRow, fileName: string): Criterion['indicators'][number] => ({
  code: row.code,
  name: row.name,
  measure: row.measure,
  ...(row.unit !== '' && { unit: row.unit }),
  requirement: row.requirement ?? notSaid,
  source: `${fileName}, bảng ${row.table}, dòng ${row.line}`,
  confidence: 'reported',
  ...(row.doubts.some((doubt) => unread.includes(doubt)) && { unsure: true }),
});
