import type { Outcome } from './run-part.ts';

/** One line for each part, with all it said below where it failed. */
export const printOutcome = ({ part, kind, passed, failed, seconds, text }: Outcome): void => {
  const counts = kind === 'failed' ? `${passed} passed, ${failed} failed` : `${passed} passed`;
  const columns = [part.name.padEnd(14), counts.padEnd(26), `${seconds.toFixed(1)} s`];
  console.log(kind === 'not run' ? `${part.name.padEnd(14)} not run: ${text}` : columns.join(' '));
  if (kind !== 'not run' && text !== '') console.log(indented(text));
};

const indented = (text: string): string => text.trimEnd().replaceAll(/^/gm, '    ');

/** The last lines: what failed by name, then the totals as programs read them. Returns whether all is well. */
export const printTotals = (outcomes: readonly Outcome[], started: number): boolean => {
  const failures = outcomes.filter(({ kind }) => kind === 'failed');
  const total = (key: 'passed' | 'failed'): number =>
    outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  if (failures.length > 0)
    console.log(`failed: ${failures.map(({ part }) => part.name).join(', ')}`);
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s in all`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  return failures.length === 0;
};
