import type { Indicator } from '#shared/criteria/indicator.ts';
import type { Decimal } from '#shared/kernel/decimal.ts';
import type { SlotName } from '#shared/assessments/typed-answer.ts';
import { conceptOfSlot, findConcept, ownConcept } from '../figures/concepts.ts';
import { selectFigureByKey } from '../figures/figures.queries.ts';
import { writeFigure } from '../figures/write-figure.ts';
import type { CommandContext } from '../handlers.ts';
import type { Assessment } from './load-assessment.ts';

/**
 * What happens to a figure that other indicators use too. On screen the officer sees that it is shared and
 * changes it for all of them; a file is not asked: where it disagrees, its number stays with its own slot.
 */
export type SlotPolicy = (concept: string, value: Decimal) => 'shared' | 'own';

export const changeShared: SlotPolicy = () => 'shared';

type Slot = {
  readonly indicator: Indicator;
  readonly part: string | null;
  readonly slot: SlotName;
  readonly value: Decimal;
  readonly source: string | undefined;
  readonly policy: SlotPolicy;
};

/** Writes the number into the ledger and answers with the id of its figure. */
export const writeSlot = (
  context: CommandContext,
  { dossier, set }: Assessment,
  { indicator, part, slot, value, source, policy }: Slot,
): string => {
  const slotKey = { setId: set.id, code: indicator.code, part, slot };
  const shared = conceptOfSlot(context.resources, slotKey);
  const own = ownConcept(slotKey);
  const concept = shared === own || policy(shared, value) === 'shared' ? shared : own;
  const key = { unitId: dossier.unitId, concept, asOf: dossier.asOf, sourceKey: '' };
  const existing = selectFigureByKey(context.db, key);
  return writeFigure(context, key, {
    value,
    unitOf: existing?.unitOf ?? unitOf(context, concept, indicator),
    source: existing && concept !== own && existing.source !== '' ? undefined : source,
  });
};

const unitOf = (context: CommandContext, concept: string, indicator: Indicator): string =>
  findConcept(context, concept)?.unitOf ?? indicator.figures?.unit ?? indicator.unit ?? '';
