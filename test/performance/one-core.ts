import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { papersMethods } from '#shared/contract/papers.methods.ts';
import { instantSchema } from '#shared/kernel/day.ts';
import { createCore } from '#core/create-core.ts';
import type { Core } from '#core/core.ts';
import { ledgerLines } from './ledger-lines.ts';
import { timed } from './samples.ts';
import type { Line } from './table.ts';

const dossierList = z.array(z.object({ id: z.string() }));

/** What a running core does all day, after a first run that loads what it needs. */
export const evaluationAndPapers = async (
  folder: string,
  workerUrl: URL,
): Promise<{ readonly dossierId: string; readonly lines: Line[] }> => {
  const opened = await createCore({
    folder,
    workerUrl,
    resources: path.resolve('resources'),
    clock: () => instantSchema.parse(new Date().toISOString()),
    ids: randomUUID,
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const core = opened.value;
  try {
    const dossierId = dossierList.parse(await answer(core, 'dossiers.list', {}))[0]?.id ?? '';
    const lines = await linesOf(core, dossierId);
    return { dossierId, lines: [...lines, ...(await ledgerLines(core, answer))] };
  } finally {
    await core.close();
  }
};

const answer = async (core: Core, method: string, input: unknown): Promise<unknown> => {
  const answered = await core.dispatch(method, input, { role: 'officer' });
  if (!answered.ok) throw new Error(`${method}: ${answered.error.code}`);
  return answered.value;
};

const linesOf = async (core: Core, dossierId: string): Promise<Line[]> => {
  const measured = async (what: string, method: string, input: object): Promise<Line> => {
    await answer(core, method, { dossierId, ...input });
    return { what, samples: await timed(9, () => answer(core, method, { dossierId, ...input })) };
  };
  const lines = [
    await measured('evaluate 75 indicators', 'assessments.evaluate', {}),
    await measured('page of one indicator', 'assessments.indicator', { code: '4' }),
    await measured('list of papers', 'papers.list', {}),
  ];
  await reopenPapers(core, dossierId);
  for (const { paper, formats } of await papersOf(core, dossierId)) {
    for (const format of formats) {
      const input = { dossierId, papers: [paper], formats: [format] };
      const samples = await timed(3, () => answer(core, 'papers.make', input));
      lines.push({ what: `${paper} ${format.toUpperCase()}`, samples });
    }
  }
  return lines;
};

const papersOf = async (core: Core, dossierId: string) =>
  papersMethods['papers.list'].output.parse(await answer(core, 'papers.list', { dossierId }));

const dossierOf = z.object({ dossier: z.object({ unitId: z.string() }) });

/** A signed paper is handed out as it is. A fact that all of them print makes the next version, which is rendered. */
const reopenPapers = async (core: Core, dossierId: string): Promise<void> => {
  const { dossier } = dossierOf.parse(await answer(core, 'dossiers.get', { dossierId }));
  const patch = { name: 'Nà Sương Thượng' };
  await answer(core, 'units.update', { unitId: dossier.unitId, patch });
  const papers = (await papersOf(core, dossierId)).map(({ paper }) => paper);
  await answer(core, 'papers.make', { dossierId, papers });
};
