import { fold } from '#shared/kernel/vietnamese.ts';
import { fieldLabels } from '../facts/field-labels.ts';
import { listLabels } from '../facts/list-labels.ts';
import { paperFieldLabel } from '../paper-fields.ts';

/** A field or list as an officer looks for it, and what is written for it. */
export type FoundField = {
  readonly name: string;
  readonly label: string;
  /** The list it is a field of; null for a field that stands anywhere. */
  readonly list: string | null;
  readonly insert: string;
};

const single: readonly FoundField[] = Object.entries(fieldLabels).map(([name, label]) => ({
  name,
  label,
  list: null,
  insert: `{${name}}`,
}));

const ofLists: readonly FoundField[] = Object.entries(listLabels).flatMap(([list, labels]) => {
  const variable = list.slice(list.lastIndexOf('.') + 1)[0] ?? 'x';
  const [first = 'name'] = Object.keys(labels);
  const source = list.includes('.') ? `${list[0] ?? 'x'}.${list.split('.').at(-1) ?? ''}` : list;
  const loop = `EACH ${variable} IN ${source}\nLI {${variable}.${first}}\nDONE`;
  return [
    { name: list, label: paperFieldLabel(list), list: '', insert: loop },
    ...Object.entries(labels).map(([field, label]) => ({
      name: `${list}.${field}`,
      label: String(label),
      list: paperFieldLabel(list),
      insert: `{${variable}.${field}}`,
    })),
  ];
});

const all = [...single, ...ofLists].map((field) => ({
  field,
  words: fold(`${field.list ?? ''} ${field.label} ${field.name}`),
}));

/** Fields whose Vietnamese or English name holds every word of the question, marks left out. */
export const findFields = (query: string): readonly FoundField[] => {
  const asked = fold(query).split(/\s+/).filter(Boolean);
  return all
    .filter(({ words }) => asked.every((word) => words.includes(word)))
    .map(({ field }) => field);
};
