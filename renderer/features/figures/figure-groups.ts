import { conceptNamed, type Concept } from '#shared/figures/concept.ts';
import { compareText, fold } from '#shared/kernel/vietnamese.ts';
import type { Text } from '#shared/messages/speak.ts';
import type { OutputOf } from '../../bridge/client.ts';

export type FigureRow = OutputOf<'figures.list'>[number];
export type NamedFigure = FigureRow & {
  readonly title: string;
  readonly kind: Concept['kind'];
  readonly conceptDefinition: string;
  readonly isShare: boolean;
};
export type FigureGroup = { readonly name: string; readonly rows: readonly NamedFigure[] };

type Words = Text<'figures'>;

/** Figures under the groups of their concepts, in the order of the concepts; those of one indicator last. */
export const groupFigures = (
  figures: readonly FigureRow[],
  concepts: readonly Concept[],
  text: Words,
): readonly FigureGroup[] => {
  const order = [
    ...new Set(concepts.map(({ group }) => group)),
    text('otherGroup'),
    text('ownGroup'),
  ];
  const groupOf = (figure: FigureRow) =>
    conceptOf(figure, concepts)?.group ?? text(isOwn(figure) ? 'ownGroup' : 'otherGroup');
  const byGroup = Map.groupBy(figures, groupOf);
  return order.flatMap((name) => {
    const rows = byGroup.get(name) ?? [];
    return rows.length === 0 ? [] : [{ name, rows: named(rows, concepts, text) }];
  });
};

const named = (rows: readonly FigureRow[], concepts: readonly Concept[], text: Words) =>
  rows
    .map((row) => ({
      ...row,
      title: titleOf(row, text),
      kind: conceptOf(row, concepts)?.kind ?? ('measure' as const),
      isShare: conceptOf(row, concepts)?.share !== undefined,
      conceptDefinition: conceptOf(row, concepts)?.definition ?? '',
    }))
    .toSorted((a, b) => compareText(a.title, b.title));

/** "funds.central.2024" belongs to the concept "funds.central". */
const conceptOf = ({ concept }: FigureRow, concepts: readonly Concept[]): Concept | undefined =>
  conceptNamed(concepts, concept);

const isOwn = ({ concept }: FigureRow): boolean => concept.startsWith('indicator.');

const ownShape =
  /^indicator\.[^.]+\.(\d+(?:\.\d+)?)\.(?:([a-z0-9-]+)\.)?(numerator|denominator|value)$/;

const titleOf = (figure: FigureRow, text: Words): string => {
  const [, code = '', part, slot] = ownShape.exec(figure.concept) ?? [];
  if (slot !== 'numerator' && slot !== 'denominator' && slot !== 'value')
    return withYear(figure) || figure.definition || figure.concept;
  const name = figure.definition || text(`own.${slot}`, { code });
  return part ? text('own.part', { name, part }) : name;
};

const withYear = ({ name, concept }: FigureRow): string => {
  const year = /\.(\d{4})$/.exec(concept)?.[1];
  return name !== '' && year !== undefined ? `${name} (${year})` : name;
};

/** Does a row hold what was typed, in its title, source or the codes that use it? */
export const figureMatches = (row: NamedFigure, typed: string): boolean => {
  const codes = row.usedIn.map(({ code }) => code).join(' ');
  return fold(`${row.title} ${row.source} ${codes}`).includes(fold(typed.trim()));
};

/** 4 before 11 before 17.4. */
export const byCode = (a: { readonly code: string }, b: { readonly code: string }): number =>
  a.code.localeCompare(b.code, 'vi', { numeric: true });

/** The indicators that use a figure, in their order. */
export const usedCodes = ({ usedIn }: FigureRow): readonly string[] => [
  ...new Set(usedIn.toSorted(byCode).map(({ code }) => code)),
];
