import { describe, expect, it } from 'vitest';
import { buildPaper } from '#shared/dossier/build-document.ts';
import type { Block, Document, Signature } from '#shared/dossier/document-model.ts';
import type { FormReport } from '#shared/dossier/form/check-form.ts';
import { paperFactsOf } from '#shared/dossier/form/paper-facts.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { shippedTexts } from '../../fixtures/paper-texts.ts';
import { checkDocx, checkPdf } from './check-file.ts';
import { makeDocx, makePdf } from './make-files.ts';

/** Minutes of posting: four people of the village sign in two rows, and Nơi nhận stands below them. */
const posted = (): Document => {
  const built = buildPaper({
    paper: 'P10',
    source: sampleSource('complete'),
    texts: shippedTexts(),
  });
  if (!built.ok) throw new Error(built.error.code);
  return built.value.document;
};

const withFoot = (change: (foot: Signature) => Signature): Document => {
  const document = posted();
  const changed = (block: Block): Block => (block.kind === 'signature' ? change(block) : block);
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(changed),
  }));
  return { ...document, sections };
};

const formats: readonly (readonly [string, (document: Document) => Promise<FormReport>])[] = [
  ['PDF', async (document) => checkPdf(await makePdf(document, new Map()), factsOf(document))],
  ['DOCX', async (document) => checkDocx(await makeDocx(document, new Map()), factsOf(document))],
];

const factsOf = (document: Document) => paperFactsOf({ kind: 'BB', issued: false, document });

const brokenBy = (report: FormReport): readonly string[] => [
  ...new Set(report.violations.map(({ rule }) => rule)),
];

const named = ({ others = [], ...foot }: Signature): Signature => ({
  ...foot,
  left: foot.left && { ...foot.left, name: 'Lý Văn Nhất' },
  right: { ...foot.right, name: 'Lò Phúc Thăng' },
  others: others.map((one, at) => ({ ...one, name: at === 0 ? 'Hoàng Thị Ba' : 'Nông Văn Tư' })),
});

describe.each(formats)('a paper that four sign, %s', (_format, check) => {
  it('is judged on those who sign and on its recipients', async () => {
    const report = await check(posted());
    expect(report.violations).toEqual([]);
    expect(report.evaluated).toEqual(
      expect.arrayContaining([
        'ND30-CK-01',
        'ND30-CK-03',
        'ND30-NN-01',
        'ND30-NN-05',
        'ND30-BB-04',
      ]),
    );
  });

  it('is judged on the names too, once they stand there', async () => {
    const report = await check(withFoot(named));
    expect(report.violations).toEqual([]);
    expect(report.evaluated).toEqual(expect.arrayContaining(['ND30-CK-09', 'ND30-CK-12']));
  });

  it('breaks the rule on the letters of a signer of the second row', async () => {
    const small = withFoot(({ others = [], ...foot }) => ({
      ...named({
        ...foot,
        others: others.map((one) => ({ ...one, lines: ['Đại diện hộ gia đình'] })),
      }),
    }));
    expect(brokenBy(await check(small))).toContain('ND30-CK-01');
  });

  it('breaks the rule on names by a title before one of the second row', async () => {
    const titled = withFoot((foot) => {
      const { others = [], ...rest } = named(foot);
      return { ...rest, others: others.map((one) => ({ ...one, name: `Bà ${one.name}` })) };
    });
    expect(brokenBy(await check(titled))).toEqual(['ND30-CK-13']);
  });

  it('breaks the rule on the last recipient of minutes', async () => {
    const other = withFoot((foot) => ({
      ...foot,
      recipients: [...foot.recipients.slice(0, -1), 'Lưu: VT, VP.'],
    }));
    expect(brokenBy(await check(other))).toEqual(['ND30-BB-04']);
  });
});
