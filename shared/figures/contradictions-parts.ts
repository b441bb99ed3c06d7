import { add, compare, decimal, round, type Decimal } from '#shared/kernel/decimal.ts';
import { shareOf } from './compute-figures.ts';
import { conceptNamed, type Concept, type PartWithin, type WholeOfParts } from './concept.ts';
import type { Contradiction } from './contradiction.ts';
import type { Figure } from './figure.ts';
import { isSameKind } from './roll-up.ts';
import { computed, contradiction, exactOf, statementOf } from './statement.ts';

/** Men and women are everybody. */
export const partsAgainstWhole = (
  figures: readonly Figure[],
  wholes: readonly WholeOfParts[],
): Contradiction[] =>
  wholes.flatMap(({ whole, parts }) =>
    of(figures, whole).flatMap((figure) => {
      const made = parts.flatMap((concept) => beside(figures, figure, concept));
      const values = made.flatMap((part) => exactOf(part));
      if (values.length < parts.length) return [];
      const sum = values.reduce(add, decimal(0));
      return differing(figure, sum).map((stated) =>
        contradiction('parts', figure, {
          stated,
          against: computed(figure, sum),
          made: made.flatMap(statementOf),
        }),
      );
    }),
  );

/** Hard roads are no longer than all roads. */
export const partsWithinWhole = (
  figures: readonly Figure[],
  pairs: readonly PartWithin[],
): Contradiction[] =>
  pairs.flatMap(({ part, whole }) =>
    of(figures, part).flatMap((figure) => {
      const [stated] = statementOf(figure);
      const [against] = beside(figures, figure, whole).flatMap(statementOf);
      if (!stated || !against || compare(stated.value, against.value) <= 0) return [];
      return [contradiction('within', figure, { stated, against })];
    }),
  );

/** A typed share is what its two numbers give, rounded as it was typed. */
export const sharesAgainstParts = (
  figures: readonly Figure[],
  concepts: readonly Concept[],
): Contradiction[] =>
  figures.flatMap((figure) => {
    const share = conceptNamed(concepts, figure.concept)?.share;
    const [stated] = statementOf(figure);
    if (!share || !stated || figure.origin === 'share') return [];
    const made = [share.numerator, share.denominator].flatMap((concept) =>
      beside(figures, figure, concept),
    );
    const [top, base] = made;
    const exact = shareOf(top?.value, base?.value);
    if (exact === null) return [];
    const places = Math.min(2, stated.value.split('.')[1]?.length ?? 0);
    const against = round(decimal(exact), places);
    if (compare(against, stated.value) === 0) return [];
    const other = computed(figure, against);
    return [
      contradiction('share', figure, { stated, against: other, made: made.flatMap(statementOf) }),
    ];
  });

const of = (figures: readonly Figure[], concept: string): readonly Figure[] =>
  figures.filter((figure) => figure.concept === concept);

/** The figure of another concept of the same place, day and source. */
const beside = (figures: readonly Figure[], figure: Figure, concept: string): Figure[] =>
  figures.filter((other) => isSameKind(other, { ...figure, concept })).slice(0, 1);

const differing = (figure: Figure, value: Decimal) =>
  statementOf(figure).filter((stated) => compare(stated.value, value) !== 0);
