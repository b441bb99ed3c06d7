import type { ProcedureDraft } from './draft.ts';

/** Lists of a procedure, whose lines keep their key however they are moved. */
const keyed = { steps: 'id', papers: 'paper', rules: 'id' } as const;

/** One thing that is otherwise than in the procedure it is compared with. */
export type ProcedureDifference = {
  /** First part of the path: "steps", "meeting", "bodies". */
  readonly part: DifferencePart;
  /** The line of a list by its key, or the further path: "publish", "requiredPercent"; empty for the part as a whole. */
  readonly line: string;
  /** Name of the line as people call it, where it has one. */
  readonly name: string;
  /** What of it: "days", "copies"; empty for the whole line. */
  readonly field: string;
  /** Null where it was not there. */
  readonly before: string | null;
  readonly after: string | null;
};

/** What changed from one text of a procedure to another, in the order of the page. */
export const procedureDifferences = (
  before: ProcedureDraft,
  after: ProcedureDraft,
): readonly ProcedureDifference[] => parts.flatMap((part) => partDifferences(part, before, after));

const parts = [
  'title',
  'own',
  'superiorBody',
  'bodies',
  'steps',
  'papers',
  'meeting',
  'laterMeetings',
  'publication',
  'satisfaction',
  'organisations',
  'sources',
  'rules',
] as const;
export type DifferencePart = (typeof parts)[number];

const partDifferences = (part: DifferencePart, before: ProcedureDraft, after: ProcedureDraft) =>
  part === 'steps' || part === 'papers' || part === 'rules'
    ? lineDifferences(part, linesOf(before, part), linesOf(after, part))
    : leafDifferences(part, leaves(before[part]), leaves(after[part]));

type Line = { readonly key: string; readonly name: string; readonly fields: Leaves };

/** A key that stands twice, which is a fault of the draft, is told apart by how often it came before. */
const linesOf = (draft: ProcedureDraft, part: keyof typeof keyed): readonly Line[] => {
  const seen = new Map<string, number>();
  return (draft[part] ?? []).map((line) => {
    const fields = leaves(line);
    const key = fields.get(keyed[part]) ?? '';
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const name = fields.get('name') ?? fields.get('sentence') ?? '';
    return { key: times === 1 ? key : `${key} (${times})`, name, fields };
  });
};

const lineDifferences = (
  part: DifferencePart,
  before: readonly Line[],
  after: readonly Line[],
): readonly ProcedureDifference[] => {
  const gone = before.filter(({ key }) => !after.some((one) => one.key === key));
  return [
    ...after.flatMap((line) => {
      const old = before.find(({ key }) => key === line.key);
      return old ? changedLine(part, old, line) : [wholeLine(part, line, 'after')];
    }),
    ...gone.map((line) => wholeLine(part, line, 'before')),
    ...moved(part, before, after),
  ];
};

/** Lines that stand in both, in another order. */
const moved = (part: DifferencePart, before: readonly Line[], after: readonly Line[]) => {
  const both = (lines: readonly Line[], others: readonly Line[]) =>
    lines.flatMap(({ key }) => (others.some((one) => one.key === key) ? [key] : [])).join(', ');
  const [was, is] = [both(before, after), both(after, before)];
  return was === is ? [] : [{ part, line: '', name: '', field: 'order', before: was, after: is }];
};

const wholeLine = (
  part: DifferencePart,
  { key, name }: Line,
  side: 'before' | 'after',
): ProcedureDifference => ({
  part,
  line: key,
  name,
  field: '',
  before: side === 'before' ? name : null,
  after: side === 'after' ? name : null,
});

const changedLine = (part: DifferencePart, old: Line, now: Line): readonly ProcedureDifference[] =>
  changed(old.fields, now.fields).map(({ path, ...values }) => ({
    part,
    line: now.key,
    name: now.name,
    field: path,
    ...values,
  }));

const leafDifferences = (
  part: DifferencePart,
  old: Leaves,
  now: Leaves,
): readonly ProcedureDifference[] =>
  changed(old, now).map(({ path, ...values }) => ({
    part,
    line: path,
    name: '',
    field: '',
    ...values,
  }));

const changed = (old: Leaves, now: Leaves) =>
  [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const [before, after] = [old.get(path) ?? null, now.get(path) ?? null];
    return before === after ? [] : [{ path, before, after }];
  });

type Leaves = ReadonlyMap<string, string>;

/** Every value of a document by its path. Lists of words are one value; what is null or not there has none. */
const leaves = (value: unknown, path = ''): Leaves => new Map(entriesOf(value, path));

const entriesOf = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return [[path, value.map(String).join('; ')]];
  if (typeof value !== 'object')
    return [[path, typeof value === 'string' ? value : JSON.stringify(value)]];
  return Object.entries(value).flatMap(([name, inner]) =>
    entriesOf(inner, path === '' ? name : `${path}.${name}`),
  );
};
