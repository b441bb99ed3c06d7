import { parentPort } from 'node:worker_threads';
import type { Result } from '#shared/kernel/result.ts';
import type { FormReport } from '#shared/dossier/form/check-form.ts';
import { renderDocument, type RenderedFile, type RenderStep } from './render-document.ts';
import type { ThreadOrder, ThreadReport } from './render-messages.ts';

/** Entry of the thread that makes and reads papers: slow work that must not hold up the core. */
const answer = async (order: ThreadOrder): Promise<ThreadReport> => {
  try {
    return { kind: 'result', result: await work(order) };
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'crashed', reason };
  }
};

const work = async (order: ThreadOrder): Promise<Result<RenderedFile | FormReport>> => {
  if (order.kind === 'form') {
    return (await import('./check-file-form.ts')).checkFileForm(order);
  }
  const { document, format, options } = order;
  const onStep = (step: RenderStep): void => send({ kind: 'step', step });
  return renderDocument(document, format, { ...options, onStep });
};

const send = (report: ThreadReport): void => parentPort?.postMessage(report, transferOf(report));

/** The bytes of a paper change hands instead of being copied. */
const transferOf = (report: ThreadReport): ArrayBuffer[] => {
  if (report.kind !== 'result' || !report.result.ok || !('bytes' in report.result.value)) return [];
  const { buffer } = report.result.value.bytes;
  return buffer instanceof ArrayBuffer ? [buffer] : [];
};

parentPort?.on('message', (order: ThreadOrder) => void answer(order).then(send));
