import { parentPort } from 'node:worker_threads';
import { ok, type Result } from '#shared/kernel/result.ts';
import { loadFormat, renderDocument, type RenderStep } from './render-document.ts';
import type { AnyAnswer, ThreadOrder, ThreadReport } from './render-messages.ts';

/** Entry of the thread that makes and reads papers: slow work that must not hold up the core. */
const answer = async (order: ThreadOrder): Promise<ThreadReport> => {
  try {
    return { kind: 'result', result: await work(order) };
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'crashed', reason };
  }
};

const work = async (order: ThreadOrder): Promise<Result<AnyAnswer>> => {
  switch (order.kind) {
    case 'render':
      return renderDocument(order.document, order.format, { ...order.options, onStep });
    case 'form':
      return (await import('./check-file-form.ts')).checkFileForm(order);
    case 'read':
      return (await import('./reading/read-file-pages.ts')).readFilePages(order, onPage);
    case 'signatures':
      return (await import('./signatures/read-file-signatures.ts')).readFileSignatures(order);
    case 'bind':
      return ok(await (await import('./book/bind-book.ts')).bindBook(order, onFile));
    case 'returned':
      return (await import('./check-returned.ts')).checkReturned(order);
    case 'template':
      return (await import('./template/read-template.ts')).readTemplate(order);
    case 'fill':
      return (await import('./template/fill-template.ts')).fillTemplate(order);
    case 'lines':
      return (await import('./template/read-lines.ts')).readLines(order);
    case 'warm':
      await loadFormat(order.format);
      return ok(null);
  }
};

const onStep = (step: RenderStep): void => send({ kind: 'step', step });

const onPage = (done: number, total: number): void => send({ kind: 'page', done, total });

const onFile = (done: number, total: number, name: string): void =>
  send({ kind: 'page', done, total, name });

const send = (report: ThreadReport): void => parentPort?.postMessage(report, transferOf(report));

/** The bytes of a paper change hands instead of being copied. */
const transferOf = (report: ThreadReport): ArrayBuffer[] => {
  const value = report.kind === 'result' && report.result.ok ? report.result.value : null;
  if (value === null || !('bytes' in value)) return [];
  const { buffer } = value.bytes;
  return buffer instanceof ArrayBuffer ? [buffer] : [];
};

parentPort?.on('message', (order: ThreadOrder) => void answer(order).then(send));
