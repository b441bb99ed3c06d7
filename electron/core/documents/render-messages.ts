import type { Document } from '#shared/dossier/document-model.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { DocumentFormat, RenderedFile, RenderOptions, RenderStep } from './render-document.ts';

/** What the pool asks of a worker: one paper at a time. */
export type RenderOrder = {
  readonly document: Document;
  readonly format: DocumentFormat;
  readonly options: RenderOptions;
};

/** What a worker says: any number of steps, then one result, or one failure nobody expected. */
export type RenderReport =
  | { readonly kind: 'step'; readonly step: RenderStep }
  | { readonly kind: 'result'; readonly result: Result<RenderedFile> }
  | { readonly kind: 'crashed'; readonly reason: string };
