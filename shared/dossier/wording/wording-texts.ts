import type { Procedure } from '#shared/procedures/procedure.ts';
import type { PaperTexts } from '../build-document.ts';
import type { Outline } from '../outline/outline.ts';
import { checkWording, type WordingFault } from './check-wording.ts';
import { includesOf } from './outline-tree.ts';
import type { UsedWording } from './own-wording.ts';

/** The texts of a dossier's papers, and those of the office that can't be used any more. */
export type WordingTexts = {
  readonly texts: PaperTexts;
  /** Papers that the office's own text is used for. */
  readonly own: readonly UsedWording[];
  readonly unusable: readonly UnusableWording[];
};

export type UnusableWording = { readonly paper: string; readonly fault: WordingFault };

type Outlines = PaperTexts['outlines'];

/** The name of the outline that a paper of a procedure is made from. */
export const outlineNameOf = ({ papers }: Pick<Procedure, 'papers'>, paper: string): string =>
  papers.find((one) => one.paper === paper)?.outline ?? paper;

/** What the text of a paper is judged beside; null for a paper that has no outline. */
export const besideOf = ({ outlines, grounds }: PaperTexts, name: string) => {
  const shipped = outlines[name];
  return shipped
    ? { shipped, outlines: Object.keys(outlines), grounds: grounds.map(({ key }) => key) }
    : null;
};

/**
 * The program's texts with those of the office in their place. A text that an update of the program or a merge left
 * without a field, or that would take itself in, is left out and told of: its paper is made from the shipped one.
 */
export const withOwnWording = (
  shipped: PaperTexts,
  procedure: Pick<Procedure, 'papers'>,
  wordings: readonly UsedWording[],
): WordingTexts => {
  let outlines: Outlines = shipped.outlines;
  const own: UsedWording[] = [];
  const unusable: UnusableWording[] = [];
  for (const wording of wordings) {
    const { paper, text } = wording;
    const name = outlineNameOf(procedure, paper);
    const placed = placeWording(text, { name, shipped, outlines });
    if (placed === null) continue;
    if ('fault' in placed) {
      unusable.push({ paper, fault: placed.fault });
      continue;
    }
    outlines = placed.outlines;
    own.push(wording);
  }
  return { texts: { ...shipped, outlines }, own, unusable };
};

type Place = {
  readonly name: string;
  readonly shipped: PaperTexts;
  readonly outlines: Outlines;
};

/** The outlines with this text among them, or the first reason why not; null for a paper that is gone. */
export const placeWording = (
  text: string,
  { name, shipped, outlines }: Place,
): { readonly outlines: Outlines } | { readonly fault: WordingFault } | null => {
  const beside = besideOf(shipped, name);
  if (!beside) return null;
  const { faults, outline } = checkWording(text, beside);
  const [fault] = faults;
  if (fault || !outline) return fault ? { fault } : null;
  const placed = { ...outlines, [name]: outline };
  return isChained(placed) ? { fault: chainOf(outline, name) } : { outlines: placed };
};

const chainOf = (outline: Outline, name: string): WordingFault => ({
  problem: 'include-circle',
  line: 0,
  found: includesOf(outline).join(', ') || name,
  suggestion: null,
});

/** What is taken in takes in nothing itself, and stands once: no circle, and no paper that multiplies. */
const isChained = (outlines: Outlines): boolean =>
  Object.values(outlines).some((outline) => {
    const included = includesOf(outline);
    return (
      new Set(included).size < included.length ||
      included.some((name) => includesIn(outlines, name).length > 0)
    );
  });

const includesIn = (outlines: Outlines, name: string): readonly string[] => {
  const outline = outlines[name];
  return outline ? includesOf(outline) : [];
};
