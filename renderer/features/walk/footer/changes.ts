import type { OutputOf } from '../../../bridge/client.ts';
import { writtenText } from '#shared/assessments/live-text.ts';
import { decimalSchema } from '#shared/kernel/decimal.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { formatDecimal } from '#shared/kernel/number-text.ts';
import type { ViewProps } from '../walk-types.ts';

export type HistoryItem = OutputOf<'history.list'>['items'][number];

export type RecordKey = { readonly entity: string; readonly recordId: string };

/** The records an indicator's answer lives in: the result, its parts, the figures it rests on. */
export const recordsOf = ({
  dossierId,
  code,
  slots,
  parts,
}: ViewProps['view']): readonly RecordKey[] => {
  const figures = [...slots, ...parts.flatMap((part) => part.slots)].flatMap(({ figureId }) =>
    figureId === null ? [] : [{ entity: 'figure', recordId: figureId }],
  );
  return [
    { entity: 'result', recordId: keyId('result', dossierId, code) },
    ...parts.map(({ id }) => ({
      entity: 'resultPart',
      recordId: keyId('part', dossierId, code, id),
    })),
    ...figures,
  ];
};

/** Lists of several records as one, newest first, each command once. */
export const mergedHistory = (
  lists: readonly (readonly HistoryItem[])[],
): readonly HistoryItem[] => {
  const byCommand = new Map(lists.flat().map((item) => [item.commandId, item]));
  return [...byCommand.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1));
};

const spoken = [
  'assessments.enter',
  'assessments.setNarrative',
  'assessments.renewNarrative',
  'assessments.setState',
  'assessments.import',
  'assessments.importFile',
  'imports.apply',
  'figures.save',
  'years.confirm',
  'history.undo',
  'history.undoLast',
] as const;

/** A command that has words of its own here; any other is "another change". */
export const spokenMethod = (method: string): (typeof spoken)[number] | 'other' =>
  spoken.find((one) => one === method) ?? 'other';

const told = ['value', 'qualifier', 'achieved', 'level', 'narrative', 'note', 'decidedReason'];

/** Old and new value of the fields a person reads, in short. */
export const changedTexts = ({ changes }: HistoryItem): readonly string[] =>
  changes
    .filter(({ field }) => told.includes(field))
    .map(({ oldValue, newValue }) => [short(oldValue), short(newValue)] as const)
    .filter(([before, after]) => before !== after)
    .map(([before, after]) => `${before} → ${after}`);

const short = (value: HistoryItem['changes'][number]['newValue']): string => {
  if (value === null || value === '') return '–';
  const number = decimalSchema.safeParse(value);
  const text = number.success ? formatDecimal(number.data) : writtenText(String(value));
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};
