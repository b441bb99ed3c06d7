import type { Document } from '#shared/dossier/document-model.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type { FormReport } from '#shared/dossier/form/check-form.ts';
import type { FileReading } from '#shared/evidence/checklist/file-reading.ts';
import type { FileSignatures } from '#shared/evidence/digital-signature.ts';
import type { ReturnedOrder, ReturnedReport } from './check-returned.ts';
import type { SignaturesOrder } from './signatures/read-file-signatures.ts';
import type { BindOrder, BoundBook } from './book/bind-book.ts';
import type { ReadOrder } from './reading/read-file-pages.ts';
import type { DocumentFormat, RenderedFile, RenderOptions } from './render-document.ts';
import type { FilledFile, FillOrder } from './template/fill-template.ts';
import type { LinesOrder, ReadLines } from './template/read-lines.ts';
import type { ReadTemplate, TemplateOrder } from './template/read-template.ts';
import type { AnswerOf, FormOrder, ThreadOrder } from './render-messages.ts';
import { startRenderThread, type RenderWatch } from './render-thread.ts';
import { shareThreads } from './thread-share.ts';

export type RenderPool = {
  /** Renders in a free thread or waits for one. Cancelling answers `call.cancelled`; a crash throws. */
  readonly render: (
    document: Document,
    format: DocumentFormat,
    work: RenderOptions & RenderWatch,
  ) => Promise<Result<RenderedFile>>;
  /** Reads a made file back and judges its form; cancelled and broken off as a rendering is. */
  readonly checkForm: (
    file: Omit<FormOrder, 'kind'>,
    watch: RenderWatch,
  ) => Promise<Result<FormReport>>;
  /** Judges a DOCX that came back from Word. */
  readonly checkReturned: (
    file: Omit<ReturnedOrder, 'kind' | 'format'>,
    watch: RenderWatch,
  ) => Promise<Result<ReturnedReport>>;
  /** Reads the tags of a DOCX that an office hands back as its template. */
  readonly readTemplate: (
    file: Omit<TemplateOrder, 'kind' | 'format'>,
    watch: RenderWatch,
  ) => Promise<Result<ReadTemplate>>;
  /** Fills such a DOCX. */
  readonly fill: (
    order: Omit<FillOrder, 'kind' | 'format'>,
    watch: RenderWatch,
  ) => Promise<Result<FilledFile>>;
  /** The words of a DOCX that the program made, to lay them beside those of a filled one. */
  readonly readLines: (
    file: Omit<LinesOrder, 'kind' | 'format'>,
    watch: RenderWatch,
  ) => Promise<Result<ReadLines>>;
  /** Leafs through a file that came in; null where it could not be looked into. */
  readonly readPages: (
    file: Pick<ReadOrder, 'path' | 'mediaType'>,
    watch: RenderWatch,
  ) => Promise<Result<FileReading | null>>;
  /** Reads the digital signatures of a PDF. */
  readonly readSignatures: (
    file: Pick<SignaturesOrder, 'path'>,
    watch: RenderWatch,
  ) => Promise<Result<FileSignatures>>;
  /** Binds papers and proofs into one file; what is half written when it is cancelled is left to the caller. */
  readonly bind: (
    order: Omit<BindOrder, 'kind' | 'format'>,
    watch: RenderWatch,
  ) => Promise<Result<BoundBook>>;
  /** Lets threads load what these formats need; whoever renders next finds them ready, or loads for itself. */
  readonly warm: (formats: readonly DocumentFormat[]) => void;
  /** Ends every thread; papers waiting or in progress are answered as cancelled. */
  readonly close: () => Promise<void>;
};

export type RenderPoolOptions = {
  /** Address of the worker: the source file in development, a bundle in the built program. */
  readonly workerUrl: URL;
  readonly size: number;
};

/** Threads for papers, started when first needed and kept: loading the libraries costs more than a short paper. */
export const createRenderPool = ({ workerUrl, size }: RenderPoolOptions): RenderPool => {
  const threads = shareThreads(() => startRenderThread(workerUrl), size);
  const work = async <Order extends ThreadOrder>(
    order: Order,
    watch: RenderWatch,
  ): Promise<Result<AnswerOf<Order>>> => {
    const thread = await threads.take(order.format);
    if (thread === null) return cancelled;
    try {
      return watch.signal?.aborted ? cancelled : await thread.work(order, watch);
    } finally {
      threads.give(thread);
    }
  };
  return {
    render: (document, format, { signal, onProgress, ...options }) =>
      work({ kind: 'render', document, format, options }, { signal, onProgress }),
    checkForm: (file, watch) => work({ kind: 'form', ...file }, watch),
    checkReturned: (file, watch) => work({ kind: 'returned', format: 'docx', ...file }, watch),
    readTemplate: (file, watch) => work({ kind: 'template', format: 'docx', ...file }, watch),
    fill: (order, watch) => work({ kind: 'fill', format: 'docx', ...order }, watch),
    readLines: (file, watch) => work({ kind: 'lines', format: 'docx', ...file }, watch),
    readPages: (file, watch) => work({ kind: 'read', format: 'pdf', ...file }, watch),
    readSignatures: (file, watch) => work({ kind: 'signatures', format: 'pdf', ...file }, watch),
    bind: (order, watch) => work({ kind: 'bind', format: 'pdf', ...order }, watch),
    warm: (formats) => {
      for (const format of formats) work({ kind: 'warm', format }, {}).catch(() => undefined);
    },
    close: threads.close,
  };
};

const cancelled = fail(appError('call.cancelled'));
