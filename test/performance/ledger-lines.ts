import { z } from 'zod';
import type { Core } from '#core/core.ts';
import { timed } from './samples.ts';
import type { Line } from './table.ts';

type Answer = (core: Core, method: string, input: unknown) => Promise<unknown>;

const unit = z.object({ unitId: z.string() });
const concept = z.object({ concept: z.string() });
const round = z.object({ sheetId: z.string() });

const figures = 300;
const villages = 9;
const asOf = '2024-11-30';

/** A ledger as large as a commune ever keeps: 300 figures, each counted by nine villages too. */
export const ledgerLines = async (core: Core, answer: Answer): Promise<Line[]> => {
  const { unitId, sheetId } = await largeLedger(core, answer);
  const measured = async (line: Omit<Line, 'samples'>, method: string, input: object) => {
    await answer(core, method, input);
    return { ...line, samples: await timed(9, () => answer(core, method, input)) };
  };
  const size = `${figures} figures × ${villages} villages`;
  const ledger = { what: `ledger, ${size}`, budget: 150 };
  const conflicts = { what: `what does not agree, ${size}`, budget: 300 };
  const grid = { what: 'grid of village sheets, 60 questions', budget: 100 };
  return [
    await measured(ledger, 'figures.list', { unitId }),
    await measured(conflicts, 'figures.contradictions', { unitId }),
    await measured(grid, 'villages.sheet', { sheetId }),
  ];
};

const largeLedger = async (core: Core, answer: Answer) => {
  const create = async (input: object) =>
    unit.parse(await answer(core, 'units.create', input)).unitId;
  const unitId = await create({ level: 'commune', name: 'Thượng Lâm' });
  const below: string[] = [];
  for (let index = 1; index <= villages; index += 1)
    below.push(await create({ level: 'village', name: `Bản ${index}`, parentId: unitId }));
  const concepts: string[] = [];
  for (let index = 1; index <= figures; index += 1) {
    const own = { name: `Số liệu riêng ${index}`, kind: 'count', unitOf: 'hộ', sums: true };
    concepts.push(concept.parse(await answer(core, 'figures.addConcept', own)).concept);
  }
  const first = { unitId, asOf, concepts: concepts.slice(0, 60) };
  const { sheetId } = round.parse(await answer(core, 'villages.createSheet', first));
  for (let from = 0; from < figures; from += 60) {
    const asked = concepts.slice(from, from + 60);
    const cells = asked.flatMap((one) =>
      below.map((villageId) => ({ villageId, concept: one, value: from + 1 })),
    );
    await answer(core, 'villages.changeSheet', { sheetId, concepts: asked });
    await answer(core, 'villages.fill', { sheetId, cells });
    await answer(core, 'villages.useSums', { sheetId });
  }
  return { unitId, sheetId };
};
