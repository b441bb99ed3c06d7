import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkForm } from '#shared/dossier/form/check-form.ts';
import { documentLines } from '#shared/dossier/form/figure-differences.ts';
import { formatRulesSchema } from '#shared/dossier/form/format-rule.ts';
import { paperFactsOf } from '#shared/dossier/form/paper-facts.ts';
import { readDocxForm } from '#core/documents/form/read-docx-form.ts';
import { measureBy } from '#core/documents/measure-by.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { shippedTexts } from '../../fixtures/paper-texts.ts';
import { bundledFonts } from '../support/rendering.ts';
import { startingDocx, tried } from './every-paper.ts';

const source = sampleSource('complete');
const texts = shippedTexts();
const rules = formatRulesSchema.parse(
  JSON.parse(readFileSync('resources/format-rules/nd30.json', 'utf8')),
);
const papers = source.procedure.papers.filter(({ formats }) => formats.includes('docx'));

/** Words that stand in one line in a file and in several in a Document: names of offices, "Kính gửi:". */
const wordsOf = (lines: readonly string[]): string => lines.join(' ').replaceAll(/[|\s]+/g, ' ');

test.each(papers.map((paper) => [paper.paper, paper] as const))(
  '%s begun in Word and handed back as it is says what its outline says, in the form of the decree',
  async (paper, { kind }) => {
    const request = { paper, source, texts };
    const { faults, filled, document } = await tried(request, await startingDocx(request));
    expect(faults).toEqual([]);
    expect(filled?.figures).toEqual([]);
    const written = wordsOf(filled?.lines ?? []);
    for (const line of documentLines(document)) expect(written).toContain(wordsOf([line]));
    expect(written).not.toMatch(/[{}\uE0A0\uE0A1]/);
    const fonts = { bundled: bundledFonts };
    const model = readDocxForm(filled?.bytes ?? new Uint8Array(), await measureBy(fonts));
    const facts = paperFactsOf({ kind, issued: false, document });
    expect(checkForm(model, facts, rules).violations).toEqual([]);
  },
  60_000,
);
