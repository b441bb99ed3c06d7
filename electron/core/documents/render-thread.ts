import { Worker } from 'node:worker_threads';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type { RenderStep } from './render-document.ts';
import type { AnswerOf, ThreadOrder, ThreadReport } from './render-messages.ts';

export type RenderWatch = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((step: RenderStep) => void) | undefined;
  /** Told of each page of a file that is read, and of each file that is bound, by its name. */
  readonly onPage?: ((done: number, total: number, name?: string) => void) | undefined;
};

/** One thread that makes or reads one paper at a time. */
export type RenderThread = {
  readonly work: <Order extends ThreadOrder>(
    order: Order,
    watch: RenderWatch,
  ) => Promise<Result<AnswerOf<Order>>>;
  /** False once it was stopped or broke: the pool then starts another. */
  readonly isAlive: () => boolean;
  readonly stop: () => Promise<void>;
};

/** Megabytes for what is soon forgotten: a layout makes much of it, and Node's own measure collects it too often. */
const youngSpace = 64;

/** Starts a thread; a cancelled paper ends it, for a layout in progress listens to nobody, and it holds no data. */
export const startRenderThread = (workerUrl: URL): RenderThread => {
  const worker = new Worker(workerUrl, {
    resourceLimits: { maxYoungGenerationSizeMb: youngSpace },
  });
  worker.unref();
  let alive = true;
  let stopped = false;
  worker.on('exit', () => {
    alive = false;
  });
  const stop = async (): Promise<void> => {
    alive = false;
    stopped = true;
    await worker.terminate();
  };
  const isStopped = (): boolean => stopped;
  return {
    isAlive: () => alive,
    stop,
    work: (order, watch) => runOrder(worker, { order, watch, stop, isStopped }),
  };
};

type Running<Order extends ThreadOrder> = {
  readonly order: Order;
  readonly watch: RenderWatch;
  readonly stop: () => Promise<void>;
  readonly isStopped: () => boolean;
};

const cancelled = fail(appError('call.cancelled'));

const runOrder = async <Order extends ThreadOrder>(
  worker: Worker,
  running: Running<Order>,
): Promise<Result<AnswerOf<Order>>> => {
  worker.ref();
  const ending = new AbortController();
  try {
    return await waitForResult(worker, running, ending.signal);
  } finally {
    ending.abort();
    worker.unref();
  }
};

const waitForResult = <Order extends ThreadOrder>(
  worker: Worker,
  { order, watch, stop, isStopped }: Running<Order>,
  ended: AbortSignal,
): Promise<Result<AnswerOf<Order>>> =>
  new Promise((resolve, reject) => {
    const onReport = (report: ThreadReport<AnswerOf<Order>>): void => {
      if (report.kind === 'step') watch.onProgress?.(report.step);
      else if (report.kind === 'page') watch.onPage?.(report.done, report.total, report.name);
      else if (report.kind === 'result') resolve(report.result);
      else reject(new Error(report.reason));
    };
    const onExit = (code: number): void =>
      isStopped()
        ? resolve(cancelled)
        : reject(new Error(`the thread of papers ended with ${code}`));
    const cancel = (): void => void stop();
    worker.on('message', onReport);
    worker.once('error', reject);
    worker.once('exit', onExit);
    watch.signal?.addEventListener('abort', cancel, { once: true, signal: ended });
    ended.addEventListener('abort', () => {
      worker.off('message', onReport);
      worker.off('error', reject);
      worker.off('exit', onExit);
    });
    worker.postMessage(order);
  });
