import { fieldFaults } from '../outline/check-fields.ts';
import type { FoundFault, OutlineProblem } from '../outline/outline-fault.ts';
import type { Outline } from '../outline/outline.ts';
import { paperFields } from '../paper-fields.ts';
import { blockFaults, missingBlocks, type Surroundings } from './check-blocks.ts';
import { nearestName } from './nearest-name.ts';
import { multipliedLines } from './outline-tree.ts';
import { readLeniently } from './read-leniently.ts';

/** What is wrong in a line of an office's own text; line 0 is the text as a whole. */
export type WordingFault = FoundFault & {
  /** The known name that was probably meant. */
  readonly suggestion: string | null;
};

export type CheckedWording = {
  /** In the order of the lines; none and the outline can be used. */
  readonly faults: readonly WordingFault[];
  readonly outline: Outline | null;
};

type Beside = Surroundings & { readonly shipped: Outline };

/** Judges an office's own text of a paper beside the program's outline of it. Never throws, whatever the text. */
export const checkWording = (text: string, beside: Beside): CheckedWording => {
  const { faults: unread, outline } = readLeniently(text);
  const found = [...unread, ...(outline ? outlineFaults(outline, beside) : [])];
  const faults = found
    .toSorted((a, b) => a.line - b.line)
    .map((fault) => ({ ...fault, suggestion: suggestionFor(fault, beside) }));
  return { faults, outline: faults.length === 0 ? outline : null };
};

const outlineFaults = (outline: Outline, beside: Beside): readonly FoundFault[] => [
  ...fieldFaults(outline, paperFields),
  ...multipliedLines(outline).map((at) => ({ ...at, problem: 'loop-in-loop' as const })),
  ...blockFaults(outline, beside.shipped, beside),
  ...missingBlocks(outline, beside.shipped),
];

const tags =
  'DRAFT TITLE SUBJECT AUTHORITY TO H1 H2 H3 P LI BASIS GROUND TABLE FREE ARTICLE ANNEX SIGN RECIPIENTS PHOTOS BREAK ' +
  'INCLUDE ATTACH IF ELSE FI EACH DONE ROW GROUP TOTAL EMPTY END';

export const suggestionFor = (
  { problem, found }: FoundFault,
  beside: Surroundings,
): string | null => {
  const known = knownNames(problem, found, beside);
  return known === null ? null : nearestName(found, known);
};

const knownNames = (
  problem: OutlineProblem,
  found: string,
  { grounds, outlines }: Surroundings,
): Iterable<string> | null => {
  switch (problem) {
    case 'unknown-field':
      return namesLike(found);
    case 'unknown-list':
      return paperFields.lists.keys();
    case 'unknown-tag':
      return tags.split(' ');
    case 'unknown-ground':
      return grounds;
    case 'unknown-include':
      return outlines;
    default:
      return null;
  }
};

/** A field of a loop is called by the variable and the last part: both kinds are offered. */
const namesLike = (typed: string): readonly string[] => {
  const dot = typed.indexOf('.');
  const variable = dot < 0 ? '' : typed.slice(0, dot);
  const inLists = [...paperFields.lists.values()].flatMap((fields) =>
    variable.length <= 2 && variable !== ''
      ? [...fields].map((field) => `${variable}.${field}`)
      : [],
  );
  return [...paperFields.fields, ...inLists];
};
