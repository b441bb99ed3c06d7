import { decimal } from '#shared/kernel/decimal.ts';
import { day } from '#shared/kernel/day.ts';
import type { Fact } from './facts/fact.ts';
import type { FactRecord, RecordedFact } from './outline/fact-record.ts';
import { formatFact } from './outline/format-fact.ts';
import { placeLabel } from './place-label.ts';

/** One fact that is another than when a paper was made; null where there was or is nothing to print. */
export type FactChange = {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
};

/**
 * Places whose fact changed since a paper was made. A place that only one side asked for tells of another outline of
 * the program, not of another fact: a fact that opens a new place is itself asked for on both sides.
 */
export const changedPlaces = (before: FactRecord, after: FactRecord): readonly string[] =>
  Object.keys(after).filter((place) => {
    const [was, is] = [before[place], after[place]];
    return was !== undefined && is !== undefined && identity(was) !== identity(is);
  });

/** Words that mean the same are the same. */
const identity = ({ kind, value, means }: RecordedFact): string =>
  means === undefined ? `${kind} ${value}` : `means ${means}`;

/**
 * The same as an officer reads it, in the order of the paper: first what stands for itself, which is what the items
 * of lists follow from, and short before long. Items of a list that grew are told by the list.
 */
export const factChanges = (before: FactRecord, after: FactRecord): readonly FactChange[] => {
  const places = changedPlaces(before, after);
  const lists = places.filter((place) => after[place]?.kind === 'list');
  const told = places
    .filter((place) => !lists.some((list) => place.startsWith(`${list}[`)))
    .map((place) => ({ isItem: place.includes('['), change: changeAt(place, before, after) }))
    .toSorted((a, b) => rank(a) - rank(b));
  return [...new Map(told.map(({ change }) => [JSON.stringify(change), change])).values()];
};

type Told = { readonly isItem: boolean; readonly change: FactChange };

const rank = ({ isItem, change }: Told): number =>
  Number(isItem) * 2 + Number(lengthOf(change) > longest);

const changeAt = (place: string, before: FactRecord, after: FactRecord): FactChange => {
  const [was, is] = excerpts(printed(before[place]), printed(after[place]));
  return { label: after[place]?.label ?? placeLabel(place, after), before: was, after: is };
};

const lengthOf = ({ before, after }: FactChange): number =>
  (before?.length ?? 0) + (after?.length ?? 0);

const printed = (recorded: RecordedFact | undefined): string | null => {
  if (!recorded || recorded.kind === 'image' || recorded.value === '') return null;
  if (recorded.kind === 'list') return `${recorded.value} mục`;
  if (recorded.kind === 'text' || recorded.kind === 'reference') return recorded.value.trim();
  return formatFact(factOf(recorded), null);
};

const factOf = ({ kind, value }: RecordedFact): Fact => {
  switch (kind) {
    case 'count':
      return { kind, value: Number(value) };
    case 'number':
    case 'percent':
      return { kind, value: decimal(value) };
    case 'money':
      return { kind, dong: Number(value) };
    case 'date':
      return { kind, day: day(value) };
    default:
      return { kind: 'text', text: value };
  }
};

const longest = 80;
const lead = 24;

/** Of long texts what stands around the first letter that differs. */
const excerpts = (before: string | null, after: string | null): [string | null, string | null] => {
  if (Math.max(before?.length ?? 0, after?.length ?? 0) <= longest) return [before, after];
  const start =
    before === null || after === null ? 0 : wordBefore(before, differsAt(before, after));
  return [excerpt(before, start), excerpt(after, start)];
};

const differsAt = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
};

const wordBefore = (text: string, at: number): number =>
  at <= lead ? 0 : text.indexOf(' ', at - lead) + 1;

const excerpt = (text: string | null, start: number): string | null => {
  if (text === null) return null;
  const part = text.slice(start, start + longest);
  return `${start > 0 ? '…' : ''}${part}${start + longest < text.length ? '…' : ''}`;
};
