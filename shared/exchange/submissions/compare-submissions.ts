import type { DossierData } from '../dossier-data.ts';

export const changeStates = ['new', 'replaced', 'withdrawn', 'unchanged'] as const;
export type ChangeState = (typeof changeStates)[number];

/** A paper or a proof, and what became of it between two submissions. */
export type ItemChange = {
  readonly kind: 'paper' | 'proof';
  readonly id: string;
  /** "P02", "MC-012". */
  readonly label: string;
  readonly title: string;
  readonly state: ChangeState;
  /** Its files now; of what was withdrawn, those it had. */
  readonly paths: readonly string[];
};

export const comparedFields = ['required', 'value', 'verdict', 'narrative', 'note'] as const;

export type FieldChange = {
  readonly field: (typeof comparedFields)[number];
  readonly before: string;
  readonly after: string;
};

/** An indicator of which something else is told now. */
export type IndicatorChange = {
  readonly code: string;
  readonly name: string;
  readonly fields: readonly FieldChange[];
};

export type SubmissionChanges = {
  readonly items: readonly ItemChange[];
  readonly indicators: readonly IndicatorChange[];
};

/** What a council has to look at again: items in the order of the newer submission, withdrawn ones last. */
export const compareSubmissions = (before: DossierData, after: DossierData): SubmissionChanges => ({
  items: compareItems(itemsOf(before), itemsOf(after)),
  indicators: compareIndicators(before, after),
});

type Item = Omit<ItemChange, 'state'> & { readonly content: string };

const itemsOf = (data: DossierData): Item[] => {
  const hashes = new Map(data.files.map(({ path, sha256 }) => [path, sha256]));
  const contentOf = (paths: readonly string[]): string =>
    paths.map((path) => hashes.get(path) ?? '').join(' ');
  const papers = data.papers
    .map(({ id, title, files, scan }) => ({
      id,
      title,
      paths: [...files.map(({ path }) => path), ...(scan === null ? [] : [scan])],
    }))
    .filter(({ paths }) => paths.length > 0)
    .map((one) => ({
      kind: 'paper' as const,
      label: one.id,
      ...one,
      content: contentOf(one.paths),
    }));
  const proofs = data.proofs.map(({ id, label, title, files }) => ({
    kind: 'proof' as const,
    id,
    label,
    title,
    paths: files,
    content: contentOf(files),
  }));
  return [...papers, ...proofs];
};

const keyOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string => `${kind} ${id}`;

const compareItems = (before: readonly Item[], after: readonly Item[]): ItemChange[] => {
  const earlier = new Map(before.map((item) => [keyOf(item), item]));
  const later = new Set(after.map(keyOf));
  const gone = before.filter((item) => !later.has(keyOf(item)));
  return [
    ...after.map((item) => shown(item, stateOf(earlier.get(keyOf(item)), item))),
    ...gone.map((item) => shown(item, 'withdrawn')),
  ];
};

const shown = ({ content: _content, ...item }: Item, state: ChangeState): ItemChange => ({
  ...item,
  state,
});

const stateOf = (earlier: Item | undefined, { content }: Item): ChangeState => {
  if (earlier === undefined) return 'new';
  return earlier.content === content ? 'unchanged' : 'replaced';
};

type Indicator = DossierData['criteria'][number]['indicators'][number];

const indicatorsOf = ({ criteria }: DossierData): Indicator[] =>
  criteria.flatMap(({ indicators }) => indicators);

const compareIndicators = (before: DossierData, after: DossierData): IndicatorChange[] => {
  const earlier = new Map(indicatorsOf(before).map((one) => [one.code, one]));
  return indicatorsOf(after).flatMap((one) => {
    const fields = differences(earlier.get(one.code), one);
    return fields.length === 0 ? [] : [{ code: one.code, name: one.name, fields }];
  });
};

/** What a reviewer has read of an indicator: its requirement, value, verdict, narrative and note. */
const told = ({ required, value, verdict, narrative, note }: Indicator): Told => ({
  required: required.text,
  value,
  verdict,
  narrative,
  note,
});

type Told = Readonly<Record<(typeof comparedFields)[number], string>>;
const nothing: Told = { required: '', value: '', verdict: '', narrative: '', note: '' };

const differences = (
  before: Indicator | undefined,
  after: Indicator,
): IndicatorChange['fields'] => {
  const [old, now] = [before ? told(before) : nothing, told(after)];
  return comparedFields
    .map((field) => ({ field, before: old[field], after: now[field] }))
    .filter((one) => one.before !== one.after);
};
