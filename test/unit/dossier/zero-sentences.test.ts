import { describe, expect, test } from 'vitest';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { noDirection } from '#shared/registers/direction.ts';
import { linesOf } from '../../fixtures/built-paper.ts';
import { emptySource, sampleSource } from '../../fixtures/dossier-source.ts';

const complete = sampleSource('complete');

/** The complete sample whose office counted its direction of the year as none at all. */
const withoutDirection: DossierSource = {
  ...complete,
  direction: noDirection,
  evidenceLinks: complete.evidenceLinks.filter(({ target }) => target !== 'direction'),
  figures: complete.figures.map((one) =>
    one.concept.startsWith('direction.') ? { ...one, value: '0' } : one,
  ),
};

/** Nothing is finished yet of what is built, and every finding of the judging bodies is still open. */
const unfinished: DossierSource = {
  ...complete,
  works: complete.works.map((one) => ({ ...one, finished: false, settled: false })),
  reviews: {
    verification: withOpenFindings(complete.reviews.verification),
    appraisal: withOpenFindings(complete.reviews.appraisal),
  },
};

function withOpenFindings(review: DossierSource['reviews']['verification']) {
  return {
    ...review,
    findings: review.findings.map((one) => ({ ...one, outcome: 'open' as const })),
  };
}

const sources: readonly (readonly [string, DossierSource])[] = [
  ['complete', complete],
  ['in progress', sampleSource('in-progress')],
  ['without direction', withoutDirection],
  ['unfinished', unfinished],
  ['empty', emptySource()],
];

/** "0 văn bản", "giải trình 0": what is counted in a sentence is never none of it. Minutes of votes count to zero. */
const overZero =
  /(?<![\d.,/])0 (?:văn bản|chỉ tiêu|tiêu chí|cuộc họp|lượt|lớp|công trình|ý kiến|nội dung|tổ chức|hộ|ngày công)|(?:tiếp thu|giải trình|thực hiện|xử lý) 0(?!\d)/;

describe.each(sources)('the papers of a dossier, %s', (_name, source) => {
  test.each(source.procedure.papers.map(({ paper }) => paper))(
    '%s counts nothing to zero',
    (paper) => {
      expect(linesOf(source, paper).filter((line) => overZero.test(line))).toEqual([]);
    },
  );
});
