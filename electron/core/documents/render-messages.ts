import type { Document } from '#shared/dossier/document-model.ts';
import type { FormReport } from '#shared/dossier/form/check-form.ts';
import type { PaperFacts } from '#shared/dossier/form/form-file.ts';
import type { FormatRules } from '#shared/dossier/form/format-rule.ts';
import type { FileReading } from '#shared/evidence/checklist/file-reading.ts';
import type { FileSignatures } from '#shared/evidence/digital-signature.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { BindOrder, BoundBook } from './book/bind-book.ts';
import type { FontFolders } from './font-files.ts';
import type { ReadOrder } from './reading/read-file-pages.ts';
import type { ReturnedOrder, ReturnedReport } from './check-returned.ts';
import type { SignaturesOrder } from './signatures/read-file-signatures.ts';
import type { FilledFile, FillOrder } from './template/fill-template.ts';
import type { LinesOrder, ReadLines } from './template/read-lines.ts';
import type { ReadTemplate, TemplateOrder } from './template/read-template.ts';
import type { DocumentFormat, RenderedFile, RenderOptions, RenderStep } from './render-document.ts';

/** A paper to be made. */
export type RenderOrder = {
  readonly kind: 'render';
  readonly document: Document;
  readonly format: DocumentFormat;
  readonly options: RenderOptions;
};

/** A made file whose form is to be judged. */
export type FormOrder = {
  readonly kind: 'form';
  readonly bytes: Uint8Array;
  readonly format: FormFormat;
  readonly paper: PaperFacts;
  readonly rules: FormatRules;
  readonly fonts: FontFolders;
};

/** A workbook has no form that Nghị định 30/2020/NĐ-CP speaks of. */
export type FormFormat = 'pdf' | 'docx';

/** Papers of a format will come: its libraries can be loaded while their documents are built. */
export type WarmOrder = { readonly kind: 'warm'; readonly format: DocumentFormat };

/** What the pool asks of a thread, one at a time. */
export type ThreadOrder =
  | RenderOrder
  | FormOrder
  | ReturnedOrder
  | ReadOrder
  | SignaturesOrder
  | WarmOrder
  | BindOrder
  | TemplateOrder
  | FillOrder
  | LinesOrder;

export type AnswerOf<Order extends ThreadOrder> = Order extends RenderOrder
  ? RenderedFile
  : Order extends FormOrder
    ? FormReport
    : Order extends ReadOrder
      ? FileReading | null
      : Order extends SignaturesOrder
        ? FileSignatures
        : Order extends BindOrder
          ? BoundBook
          : Order extends ReturnedOrder
            ? ReturnedReport
            : Order extends TemplateOrder
              ? ReadTemplate
              : Order extends FillOrder
                ? FilledFile
                : Order extends LinesOrder
                  ? ReadLines
                  : null;

/** Anything a thread answers with. */
export type AnyAnswer =
  | RenderedFile
  | FormReport
  | ReturnedReport
  | FileReading
  | FileSignatures
  | BoundBook
  | ReadTemplate
  | FilledFile
  | ReadLines
  | null;

/** What a thread says: any number of steps, then one result, or one failure nobody expected. */
export type ThreadReport<Answer = AnyAnswer> =
  | { readonly kind: 'step'; readonly step: RenderStep }
  | {
      readonly kind: 'page';
      readonly done: number;
      readonly total: number;
      readonly name?: string;
    }
  | { readonly kind: 'result'; readonly result: Result<Answer> }
  | { readonly kind: 'crashed'; readonly reason: string };
