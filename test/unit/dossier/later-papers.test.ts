import { describe, expect, test } from 'vitest';
import { blocksOf, fieldsOfGaps, linesOf } from '../../fixtures/built-paper.ts';
import { emptySource, sampleSource } from '../../fixtures/dossier-source.ts';

const source = sampleSource('complete');
/** A withdrawal has no ground while all is met: withdrawal.test.ts. */
const later = source.procedure.papers.filter(
  ({ phase }) => phase !== 'application' && phase !== 'withdrawal',
);
const names = later.map(({ paper, name }) => [paper, name] as const);

describe('papers around the dossier', () => {
  test.each(names)('%s %s of the complete sample has no open field', (paper) => {
    expect(fieldsOfGaps(source, paper)).toEqual([]);
  });

  test.each(names.filter(([paper]) => !['P09', 'P10', 'P16'].includes(paper)))(
    '%s %s asks for what nobody entered',
    (paper) => {
      expect(fieldsOfGaps(emptySource(), paper).length).toBeGreaterThan(0);
    },
  );
});

type Foot = { readonly above: string; readonly name: string };

const footOf = (paper: string): Foot => {
  const foot = blocksOf(source, paper).find((block) => block.kind === 'signature');
  if (foot?.kind !== 'signature') throw new Error(`${paper} has no signature`);
  const { lines, homeOffice, name } = foot.right;
  return { above: [...lines, ...(homeOffice ? [homeOffice] : [])].join(' / '), name };
};

describe('who signs', () => {
  test.each([
    ['P09', 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH', 'Nông Khánh Thạo'],
    ['P11', 'TRƯỞNG ĐOÀN', 'Ma Thế Nghị'],
    ['P12', 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH', 'Hà Viết Cẩn'],
    ['P13', 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH', 'Hà Viết Cẩn'],
    ['P14', 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH', 'Hà Viết Cẩn'],
    ['P15', 'GIÁM ĐỐC', 'Đinh Trọng Khải'],
    ['P17', 'TỔ TRƯỞNG', 'Tạ Viết Thanh'],
    ['P18', 'CHỦ TỌA', 'Phùng Quang Lĩnh'],
    [
      'P19',
      'TM. HỘI ĐỒNG THẨM ĐỊNH / CHỦ TỊCH / PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      'Phùng Quang Lĩnh',
    ],
    ['P24', 'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH', 'Nông Khánh Thạo'],
    ['P25', 'CHỦ TỌA', 'Ma Thế Nghị'],
  ])('%s: %s', (paper, above, name) => {
    expect(footOf(paper)).toEqual({ above, name });
  });

  test('a decision of the chairman himself is never signed TM. (Nghị định 30/2020, II.7)', () => {
    expect(footOf('P20')).toEqual({
      above: 'KT. CHỦ TỊCH / PHÓ CHỦ TỊCH',
      name: 'Phùng Quang Lĩnh',
    });
  });
});

describe('to whom', () => {
  const addressee = (paper: string): readonly string[] => {
    const block = blocksOf(source, paper).find(({ kind }) => kind === 'addressees');
    return block?.kind === 'addressees' ? block.names : [];
  };

  test.each([
    ['P12', ['Ủy ban nhân dân tỉnh Lĩnh Khê']],
    ['P13', ['Ủy ban nhân dân xã Nà Sương']],
    ['P14', ['Ủy ban nhân dân tỉnh Lĩnh Khê']],
    ['P15', ['Hội đồng thẩm định']],
    ['P19', ['Chủ tịch Ủy ban nhân dân tỉnh Lĩnh Khê']],
    ['P20', []],
    ['P24', ['Ủy ban nhân dân huyện Thượng Ngàn']],
  ])('%s is sent to %j', (paper, names) => {
    expect(addressee(paper)).toEqual(names);
  });
});

test('a letter has no name of its kind; its subject stands under the number (Mẫu 1.5)', () => {
  const [header] = blocksOf(source, 'P13');
  expect(header).toMatchObject({
    number: 'Số:       /UBND-NN',
    about: expect.stringMatching(/^V\/v hoàn thiện hồ sơ/),
  });
  expect(blocksOf(source, 'P13').map(({ kind }) => kind)).not.toContain('title');
});

test('a draft decision says so at its head and rests on the proposal last', () => {
  const blocks = blocksOf(source, 'P20');
  expect(blocks[0]).toMatchObject({ kind: 'draft-mark', text: 'DỰ THẢO' });
  const grounds = blocks.flatMap((block) => (block.kind === 'basis' ? [block.text] : []));
  expect(grounds.at(-1)).toMatch(/^Theo đề nghị của Hội đồng thẩm định tại Báo cáo/);
});

test('what another body found otherwise is told beside what the unit reported', () => {
  const { verification } = source.reviews;
  const results = verification.results.map((one) =>
    one.code === '2.2'
      ? { ...one, verdict: 'not-met' as const, result: '85,67% (26,9/31,4 km)' }
      : one,
  );
  const stricter = {
    ...source,
    reviews: { ...source.reviews, verification: { ...verification, results } },
  };
  const text = linesOf(stricter, 'P12').join('\n');
  expect(text).toContain('18/19 tiêu chí, 74/75 chỉ tiêu; 01 chỉ tiêu có kết quả khác');
  expect(text).toContain('Kết quả thẩm tra: 85,67% (26,9/31,4 km). Đánh giá: Chưa đạt.');
});

test('where nobody knows who verifies, it is the body the officer entered, and none is made up', () => {
  const { procedure } = source;
  const { verifier } = procedure.bodies;
  if (!verifier) throw new Error('no verifying body');
  const bodies = { ...procedure.bodies, verifier: { ...verifier, name: '' } };
  const open = { ...source, procedure: { ...procedure, bodies } };
  expect(fieldsOfGaps(open, 'P13')).toContain('body.verifier');
  const entered = { ...open, dossier: { ...open.dossier, superiorBody: 'Sở Nông nghiệp' } };
  expect(fieldsOfGaps(entered, 'P13')).not.toContain('body.verifier');
});
