import { describe, expect, it } from 'vitest';
import { buildPaper } from '#shared/dossier/build-document.ts';
import type { Document } from '#shared/dossier/document-model.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import type { FormReport } from '#shared/dossier/form/check-form.ts';
import type { PaperFacts } from '#shared/dossier/form/form-file.ts';
import { paperFactsOf } from '#shared/dossier/form/paper-facts.ts';
import { jointSource } from '../../fixtures/joint-source.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { shippedTexts } from '../../fixtures/paper-texts.ts';
import { pngOf } from '../support/png.ts';
import { checkDocx, checkPdf } from './check-file.ts';
import { makeDocx, makePdf } from './make-files.ts';

const variants = ['complete', 'in-progress'] as const;
const sources = { complete: sampleSource('complete'), 'in-progress': sampleSource('in-progress') };

/** Papers of those who verify and appraise say the same of both; they are judged once. */
const cases = variants.flatMap((variant) =>
  sources[variant].procedure.papers
    .filter(({ paper }) => variant === 'complete' || paper <= 'P08')
    .map(({ paper, kind }) => ({ variant, paper, kind })),
);
const texts = shippedTexts();

/** A proposal that one body makes for two communes. */
const joint = jointSource();

const build = (variant: (typeof variants)[number], paper: string): Document =>
  buildFrom(sources[variant], paper);

const buildFrom = (source: DossierSource, paper: string): Document => {
  const built = buildPaper({ paper, source, texts });
  if (!built.ok) throw new Error(built.error.code);
  return built.value.document;
};

/** A paper is issued once its number is on it. */
const factsOf = (document: Document, kind: string | null): PaperFacts => {
  const header = document.sections[0]?.blocks.find((block) => block.kind === 'official-header');
  const issued = header?.kind === 'official-header' && /\d/.test(header.number);
  return paperFactsOf({ kind, issued, document });
};

/** Each photo of a paper as a small grey picture. */
const imagesOf = (document: Document): ReadonlyMap<string, Uint8Array> =>
  new Map(
    document.sections
      .flatMap((section) => section.blocks)
      .flatMap((block) => (block.kind === 'photos' ? block.photos : []))
      .map((photo) => [photo.sha256, pngOf(40, 30)]),
  );

const expectGood = (report: FormReport): void => {
  expect(report.violations).toEqual([]);
  expect(report.evaluated.length).toBeGreaterThanOrEqual(10);
};

describe('the papers of the sample commune keep every rule of form', () => {
  it.each(cases)('$paper, $variant, PDF', async ({ variant, paper, kind }) => {
    const document = build(variant, paper);
    expectGood(
      await checkPdf(await makePdf(document, imagesOf(document)), factsOf(document, kind)),
    );
  });

  it.each(cases)('$paper, $variant, DOCX', async ({ variant, paper, kind }) => {
    const document = build(variant, paper);
    expectGood(checkDocx(await makeDocx(document, imagesOf(document)), factsOf(document, kind)));
  });

  it.each([
    ['P13', 'CV'],
    ['P14', 'TTr'],
  ])('%s for two communes, PDF and DOCX', async (paper, kind) => {
    const document = buildFrom(joint, paper);
    const facts = factsOf(document, kind);
    expectGood(await checkPdf(await makePdf(document, new Map()), facts));
    expectGood(checkDocx(await makeDocx(document, new Map()), facts));
  });
});
