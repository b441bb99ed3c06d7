import { parentPort } from 'node:worker_threads';
import { renderDocument } from './render-document.ts';
import type { RenderOrder, RenderReport } from './render-messages.ts';

/** Entry of the thread that makes papers: rendering is slow work and must not hold up the core. */
const answer = async ({ document, format, options }: RenderOrder): Promise<RenderReport> => {
  const onStep = (step: Extract<RenderReport, { kind: 'step' }>['step']): void =>
    send({ kind: 'step', step });
  try {
    return {
      kind: 'result',
      result: await renderDocument(document, format, { ...options, onStep }),
    };
  } catch (error) {
    return {
      kind: 'crashed',
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
};

const send = (report: RenderReport): void => parentPort?.postMessage(report, transferOf(report));

/** The bytes of a paper change hands instead of being copied. */
const transferOf = (report: RenderReport): ArrayBuffer[] => {
  if (report.kind !== 'result' || !report.result.ok) return [];
  const { buffer } = report.result.value.bytes;
  return buffer instanceof ArrayBuffer ? [buffer] : [];
};

parentPort?.on('message', (order: RenderOrder) => void answer(order).then(send));
