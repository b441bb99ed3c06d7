import type { Evidence } from './evidence.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';

/** One use of a proof in a dossier. */
export type Use = {
  readonly target: string;
  readonly evidenceId: string;
  readonly label: string;
  readonly form: Evidence['form'];
};

/**
 * Where a proof stands in the binder of one dossier: "17.1-03" is the third proof of indicator 17.1. Papers go by their
 * labels, photos behind them. Unlike the lasting code it changes when proofs come and go. One code an entry, in the order given.
 */
export const positionCodes = (uses: readonly Use[]): readonly string[] => {
  const places = new Map(
    [...Map.groupBy(uses, ({ target }) => target).values()].flatMap((group) =>
      distinct(group)
        .toSorted(inBinder)
        .map((use, index) => [keyOf(use), positionCode(use.target, index)] as const),
    ),
  );
  return uses.map((use) => places.get(keyOf(use)) ?? '');
};

/** A proof that an indicator cites at two places lies in the binder once. */
const distinct = (uses: readonly Use[]): readonly Use[] => [
  ...new Map(uses.map((use) => [use.evidenceId, use])).values(),
];

const keyOf = ({ target, evidenceId }: Use): string => `${target} ${evidenceId}`;

const inBinder = (a: Use, b: Use): number =>
  Number(a.form === 'photo') - Number(b.form === 'photo') ||
  compareText(a.label, b.label) ||
  (a.evidenceId < b.evidenceId ? -1 : 1);

const positionCode = (target: string, index: number): string =>
  `${placeOf(target)}-${String(index + 1).padStart(2, '0')}`;

/** Papers of direction (chỉ đạo) and proofs of a precondition (điều kiện) have letters in place of a number. */
const placeOf = (target: string): string => {
  if (target === 'direction') return 'CĐ';
  const [, position] = /^condition(?::(\d+))?$/.exec(target) ?? [];
  if (position !== undefined) return `ĐK${Number(position) + 1}`;
  return target === 'condition' ? 'ĐK' : target;
};
