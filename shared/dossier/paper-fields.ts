import type { Result } from '#shared/kernel/result.ts';
import { fieldLabels } from './facts/field-labels.ts';
import { listLabels } from './facts/list-labels.ts';
import { readOutline, type FieldCatalogue } from './outline/check-fields.ts';
import type { Outline } from './outline/outline.ts';

const lists = Object.entries(listLabels).map(
  ([name, labels]) => [name, new Set(Object.keys(labels))] as const,
);

/** What outlines of papers may name. */
export const paperFields: FieldCatalogue = {
  fields: new Set([...Object.keys(fieldLabels), ...Object.keys(listLabels)]),
  lists: new Map(lists),
};

const labels: ReadonlyMap<string, string> = new Map([
  ...Object.values(listLabels).flatMap((item) => Object.entries(item)),
  ...Object.entries(fieldLabels),
]);

/** Vietnamese name of a field; inside a loop by the last part of its path. */
export const paperFieldLabel = (path: string): string =>
  labels.get(path) ?? labels.get(path.slice(path.lastIndexOf('.') + 1)) ?? path;

/** The outline of a paper from the text of its file. */
export const readPaperOutline = (text: string): Result<Outline> => readOutline(text, paperFields);
