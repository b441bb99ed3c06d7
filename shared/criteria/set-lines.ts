import type { CriteriaSet } from './criteria-set.ts';

export const setLineKinds = ['title', 'act', 'precondition', 'rule', 'variant'] as const;

/** A line of the set beside its indicators that stands on one side alone. */
export type SetLineChange = {
  readonly kind: (typeof setLineKinds)[number];
  readonly change: 'added' | 'removed';
  readonly text: string;
};

/** Acts, preconditions, rules and columns that only one of two sets has. */
export const setLineChanges = (before: CriteriaSet, after: CriteriaSet): SetLineChange[] =>
  setLineKinds.flatMap((kind) => {
    const [was, is] = [linesOf[kind](before), linesOf[kind](after)];
    return [
      ...onlyIn(was, is).map((text) => ({ kind, change: 'removed' as const, text })),
      ...onlyIn(is, was).map((text) => ({ kind, change: 'added' as const, text })),
    ];
  });

const onlyIn = (lines: readonly string[], others: readonly string[]): string[] =>
  lines.filter((line) => !others.includes(line));

const linesOf: Readonly<Record<SetLineChange['kind'], (set: CriteriaSet) => readonly string[]>> = {
  title: ({ title }) => [title],
  act: ({ legalBasis }) => legalBasis.map(({ number, issuer }) => `${number} (${issuer})`),
  precondition: ({ preconditions }) => preconditions,
  rule: ({ applicationRules = [] }) => applicationRules,
  variant: ({ variants }) => variants.map(({ name }) => name),
};
