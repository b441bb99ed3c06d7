import { targetKey, type CrosswalkTarget } from '#shared/criteria/crosswalk/crosswalk.ts';
import type { Mapping } from './CrosswalkPage.tsx';

type Choice = { readonly value: string; readonly label: string; readonly to: CrosswalkTarget };

/** Every criterion of the new set as a whole, and its indicators after it. */
export const targetChoices = (
  { criteria }: Mapping['to'],
  words: (to: CrosswalkTarget) => string,
): readonly Choice[] =>
  criteria.flatMap(({ number, name, indicators }) => [
    choice({ criterion: number }, `${words({ criterion: number })}: ${name}`),
    ...indicators.map((one) => choice({ indicator: one.code }, `${one.code} ${one.name}`)),
  ]);

const choice = (to: CrosswalkTarget, label: string): Choice => ({
  value: targetKey(to),
  label,
  to,
});
