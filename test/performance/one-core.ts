import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { papersMethods } from '#shared/contract/papers.methods.ts';
import { instantSchema } from '#shared/kernel/day.ts';
import { createCore } from '#core/create-core.ts';
import type { Core } from '#core/core.ts';
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
    return { dossierId, lines: await linesOf(core, dossierId) };
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
  const views = papersMethods['papers.list'].output.parse(
    await answer(core, 'papers.list', { dossierId }),
  );
  const lines = [
    await measured('evaluate 75 indicators', 'assessments.evaluate', {}),
    await measured('page of one indicator', 'assessments.indicator', { code: '4' }),
    await measured('list of papers', 'papers.list', {}),
  ];
  for (const { paper, formats, state } of views) {
    for (const format of formats) {
      if (format === 'xlsx') continue;
      const input = { dossierId, papers: [paper], formats: [format] };
      const isFrozen = state === 'signed';
      const work = isFrozen && format === 'pdf' ? previewOf(dossierId, paper) : makingOf(input);
      if (isFrozen && format !== 'pdf') continue;
      const samples = await timed(3, () => answer(core, work.method, work.input));
      lines.push({ what: `${paper} ${format.toUpperCase()}`, samples });
    }
  }
  return lines;
};

type Work = { readonly method: string; readonly input: object };

const makingOf = (input: object): Work => ({ method: 'papers.make', input });

/** A signed paper is handed out as it is; what rendering it costs, a preview tells. */
const previewOf = (dossierId: string, paper: string): Work => ({
  method: 'papers.preview',
  input: { dossierId, paper },
});
