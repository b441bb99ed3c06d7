import type { PaperRequest } from './build-document.ts';
import { dossierFacts } from './facts/dossier-facts.ts';
import { walkFlow } from './outline/fill-flow.ts';
import { fillText } from './outline/fill-template.ts';
import { newFilling, type FillContext, type Scope } from './outline/filling.ts';
import type { OutlineLeaf } from './outline/outline.ts';
import { paperFieldLabel } from './paper-fields.ts';
import { outlineNameOf } from './wording/wording-texts.ts';

/** A text of the officer in a paper, with the draft that stands until it is written. */
export type FreeText = {
  readonly field: string;
  readonly label: string;
  readonly optional: boolean;
  readonly text: string;
  /** Printed while `text` is empty; empty where the outline offers none. */
  readonly draft: string;
};

/** The free texts of a paper as its facts stand, in the order of the paper. */
export const paperFreeTexts = ({ paper, source, texts }: PaperRequest): readonly FreeText[] => {
  const outline = texts.outlines[outlineNameOf(source.procedure, paper)];
  if (!outline) return [];
  const found = new Map<string, FreeText>();
  const filling = newFilling(dossierFacts(source, paper), silentContext);
  const own = source.texts.filter((text) => text.paper === paper);
  const write = (leaf: OutlineLeaf, scope: Scope): void => {
    if (leaf.kind !== 'free') return;
    const { name, label, optional, offer } = leaf;
    const text = own.find(({ field }) => field === name)?.text ?? '';
    const draft = offer === null ? '' : fillText(filling, scope, offer);
    found.set(name, { field: name, label, optional: optional || offer !== null, text, draft });
  };
  walkFlow({ filling, write }, outline.nodes, new Map());
  return [...found.values()];
};

/** Only conditions and offers are filled here, so nothing else of the paper is asked for. */
const silentContext: FillContext = {
  labelOf: paperFieldLabel,
  freeText: () => null,
  groundLines: () => [],
  signature: (form) => {
    throw new Error(`No signature ${form} in free texts`);
  },
  outlineOf: () => null,
};
