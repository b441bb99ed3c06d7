import { noFunds } from '#shared/finance/fund.ts';
import { describe, expect, test } from 'vitest';
import { documentText } from '#shared/dossier/document-text.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { built, linesOf } from '../../fixtures/built-paper.ts';
import { emptySource, sampleSource } from '../../fixtures/dossier-source.ts';
import { outlineNames } from '../../fixtures/paper-texts.ts';

const complete = sampleSource('complete');
const inProgress = sampleSource('in-progress');

describe.each(outlineNames)('%s', (paper) => {
  test('of the complete sample has no gap', () => {
    expect(built(complete, paper).gaps).toEqual([]);
  });

  test.each([
    ['complete', complete],
    ['in progress', inProgress],
    ['empty', emptySource()],
  ])('of the %s dossier has no brace, no loose end and is NFC', (_, source) => {
    const text = documentText(built(source, paper).document).join('\n');
    expect(text).not.toMatch(/[{}]|undefined|NaN|null/);
    expect(text).toBe(text.normalize('NFC'));
    expect(text.length).toBeGreaterThan(100);
  });

  test('is the same Document from the same facts', () => {
    const again = built(sampleSource('complete'), paper);
    expect(canonicalJson(again)).toBe(canonicalJson(built(complete, paper)));
  });
});

describe('the report on results', () => {
  test('says the totals of the dossier in progress in one sentence', () => {
    expect(linesOf(inProgress, 'P02')).toContain(
      'Tính đến ngày 30/11/2024, xã Nà Sương đạt 12/19 tiêu chí (63,2%), 63/75 chỉ tiêu (84,0%), trong đó có 02 chỉ tiêu không thuộc đối tượng áp dụng; tăng 02 tiêu chí, 04 chỉ tiêu so với đầu năm.',
    );
  });

  test('says the totals of the complete dossier', () => {
    expect(linesOf(complete, 'P02')).toContain(
      'Tính đến ngày 30/11/2024, xã Nà Sương đạt 19/19 tiêu chí (100%), 75/75 chỉ tiêu (100%), trong đó có 02 chỉ tiêu không thuộc đối tượng áp dụng.',
    );
  });

  test('describes the commune by the ledger', () => {
    expect(linesOf(complete, 'P02')).toContain(
      'Xã Nà Sương nằm ở phía tây bắc huyện Thượng Ngàn, cách trung tâm huyện 27 km; diện tích tự nhiên 4.862,5 ha; có 09 thôn với 1.486 hộ, 6.523 nhân khẩu; gồm các dân tộc Tày 57,6%, Dao 21,3%, Nùng 13,2%, Kinh 6,8% và dân tộc khác 1,1%. Số liệu tính đến ngày 30/11/2024.',
    );
  });

  test('adds the money up by source, credit apart', () => {
    expect(linesOf(complete, 'P02')).toContain(
      'Giai đoạn 2022 - 2024, tổng nguồn lực thực hiện là 38.225 triệu đồng (không tính tín dụng), gồm: vốn ngân sách 19.815 triệu đồng; vốn lồng ghép 12.040 triệu đồng; doanh nghiệp, hợp tác xã 1.620 triệu đồng; Nhân dân đóng góp tự nguyện 4.750 triệu đồng. Doanh số cho vay tín dụng là 42.450 triệu đồng. (Chi tiết từng năm tại Phụ lục II.)',
    );
  });

  test('names the proofs of an indicator after its narrative', () => {
    expect(linesOf(inProgress, 'P02')).toContain(
      '- Chỉ tiêu 2.2: Còn thiếu 1,36 km; tuyến Cốc Lương - Khau Vàn 1,4 km đang thi công, đạt 55% khối lượng. (Minh chứng: MC-005, MC-007.)',
    );
  });

  test('does not repeat proofs that the narrative names itself', () => {
    const [first, ...rest] = complete.assessment.criteria;
    if (!first) throw new Error('no criterion');
    const indicators = first.indicators.map((one) => ({
      ...one,
      narrative: 'Đã phê duyệt (minh chứng MC-003, MC-004).',
    }));
    const assessment = { ...complete.assessment, criteria: [{ ...first, indicators }, ...rest] };
    expect(linesOf({ ...complete, assessment }, 'P02')).toContain(
      '- Chỉ tiêu 1.1: Đã phê duyệt (minh chứng MC-003, MC-004).',
    );
  });

  test('keeps every section where nothing is known', () => {
    const lines = linesOf(emptySource(), 'P02');
    for (const heading of ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.']) {
      expect(lines.filter((line) => line.startsWith(`${heading} `))).toHaveLength(1);
    }
  });

  test('says that there is no money of the programme in the words of the commune', () => {
    const said = 'Trong giai đoạn xã không được bố trí vốn của Chương trình.';
    const text = { id: 't', dossierId: complete.dossier.id, paper: 'P02', field: 'noFunds' };
    const silent = linesOf({ ...complete, funds: noFunds }, 'P02');
    expect(silent.join('\n')).toContain('[…: Số liệu nguồn lực, hoặc xác nhận không có');
    const texts = [...complete.texts, { ...text, text: said }];
    const lines = linesOf({ ...complete, funds: noFunds, texts }, 'P02');
    expect(lines).toContain(said);
    expect(lines.filter((line) => line === 'Không có nguồn lực thực hiện')).toHaveLength(2);
  });

  test('prints a gap for a source of money that nobody entered, never 0 đồng', () => {
    const flows = complete.funds.flows.filter(({ source }) => source !== 'credit');
    const text = linesOf({ ...complete, funds: { ...complete.funds, flows } }, 'P02').join('\n');
    expect(text).toContain('[…: Doanh số cho vay tín dụng]');
    expect(text).not.toContain('tín dụng là 0 đồng');
  });

  test('has its four annexes as sections of their own, wide tables on landscape pages', () => {
    const { sections } = built(complete, 'P02').document;
    expect(sections.map(({ orientation }) => orientation)).toEqual([
      'portrait',
      'landscape',
      'portrait',
      'landscape',
      'portrait',
    ]);
    const labels = sections.slice(1).map(({ blocks }) => blocks[0]);
    expect(labels).toMatchObject(
      ['I', 'II', 'III', 'IV'].map((number) => ({
        kind: 'annex-header',
        label: `Phụ lục ${number}`,
        parent: expect.stringMatching(
          /^\(Kèm theo Báo cáo số\s203\/BC-UBND ngày\s23\stháng\s12\snăm\s2024 của Ủy\sban nhân\sdân xã\sNà\sSương\)$/,
        ),
      })),
    );
  });

  test('of a unit without a district names none', () => {
    const lines = linesOf({ ...complete, district: null }, 'P02');
    expect(lines).toContain(
      'Kết quả xây dựng nông thôn mới nâng cao năm 2024 của xã Nà Sương, tỉnh Lĩnh Khê',
    );
    expect(lines.slice(0, 20).join('\n')).not.toContain('huyện Thượng Ngàn');
  });
});

describe('the tờ trình', () => {
  const lines = linesOf(complete, 'P01');

  test('asks in the words of the grade', () => {
    expect(lines).toContain(
      '- Về mức độ đạt tiêu chí: tính đến ngày 30/11/2024, xã Nà Sương đạt 19/19 tiêu chí (100%), 75/75 chỉ tiêu (100%) theo Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021 - 2025, áp dụng mức đạt chuẩn đối với vùng Trung du miền núi phía Bắc.',
    );
    expect(lines).toContain(
      '- Trong số chỉ tiêu đạt có 02 chỉ tiêu không thuộc đối tượng áp dụng trên địa bàn (13.7, 18.8), được tính là đạt theo Điều 2 Quyết định số 1187/QĐ-UBND.',
    );
  });

  test('cites a paper in full once and by kind and number after', () => {
    const text = lines.join('\n');
    expect(text.split('Báo cáo số 202/BC-UBND ngày 19 tháng 12 năm 2024')).toHaveLength(2);
    expect(text.split('Báo cáo số 202/BC-UBND')).toHaveLength(3);
    expect(text).toContain('- Báo cáo số 203/BC-UBND ngày 23 tháng 12 năm 2024 về kết quả');
  });

  test('not numbered yet leaves room for number and date, which are no gaps', () => {
    expect(lines).toContain('Số:       /TTr-UBND');
    expect(lines).toContain('Nà Sương, ngày     tháng     năm 2024');
    expect(linesOf(inProgress, 'P01').join('\n')).toContain(
      'Báo cáo số       /BC-UBND ngày     tháng     năm 2024',
    );
  });

  test('ends its body with ./. and its recipients with the archive', () => {
    expect(lines.some((line) => line.endsWith('năm 2024./.'))).toBe(true);
    expect(lines).toContain('- Lưu: VT, VP.');
  });
});

describe('gaps of a new dossier', () => {
  const gapsOf = (paper: string) => built(emptySource(), paper).gaps;

  test('are told by their Vietnamese names', () => {
    expect(gapsOf('P02')).toContainEqual({ field: 'fig.areaNatural', label: 'Diện tích tự nhiên' });
    expect(gapsOf('P02')).toContainEqual({
      field: 'narrative.2.2',
      label: 'Thuyết minh chỉ tiêu 2.2',
    });
    expect(gapsOf('P02')).toContainEqual({ field: 'text.advantages', label: 'Thuận lợi' });
    expect(gapsOf('P03')).toContainEqual({ field: 'result.17.5', label: 'Kết quả chỉ tiêu 17.5' });
    expect(gapsOf('P04')).toContainEqual({
      field: 'publish.from',
      label: 'Ngày bắt đầu công khai',
    });
    expect(gapsOf('P06')).toContainEqual({ field: 'signer', label: 'Người ký văn bản' });
  });

  test('are told once each and show in the text', () => {
    const fields = gapsOf('P01').map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
    expect(linesOf(emptySource(), 'P04').join('\n')).toContain('[…: Văn bản của Hội Nông dân xã]');
  });
});

describe('the report on opinions', () => {
  test('of a dossier that asked nobody yet claims nothing was heard or mended', () => {
    const lines = linesOf(inProgress, 'P04');
    expect(lines.join('\n')).toContain('[…: Số tổ chức đã có ý kiến]');
    expect(lines.join('\n')).not.toContain('không nhận được ý kiến');
    expect(lines.join('\n')).not.toContain('không còn ý kiến chưa được xử lý');
  });

  test('of a publication after which nobody entered an opinion claims neither silence nor that all is answered', () => {
    const text = linesOf({ ...complete, opinions: [] }, 'P04').join('\n');
    expect(text).not.toContain('không còn ý kiến chưa được xử lý');
    expect(text).toContain('[…: Xác nhận của đơn vị khi không nhận được ý kiến nào của Nhân dân]');
    expect(linesOf({ ...complete, opinions: [] }, 'P01').join('\n')).not.toContain(
      '00 lượt ý kiến',
    );
  });

  test('prints that no opinion came in the words of the commune', () => {
    const said = 'Trong thời gian công khai không nhận được ý kiến của Nhân dân.';
    const text = { id: 't', dossierId: complete.dossier.id, paper: 'P04', field: 'noOpinions' };
    const texts = [...complete.texts, { ...text, text: said }];
    const lines = linesOf({ ...complete, opinions: [], texts }, 'P04');
    expect(lines).toContain(said);
    expect(lines.join('\n')).toContain('không còn ý kiến chưa được xử lý');
  });

  test('counts what was taken up and what was explained', () => {
    expect(linesOf(complete, 'P04').join('\n')).toMatch(
      /^Tổng số \d+ lượt ý kiến; kết quả: tiếp thu \d+; giải trình \d+\.$/m,
    );
  });
});

test('minutes of a meeting not yet held say of nobody that he kept silent', () => {
  const lines = linesOf(inProgress, 'P05');
  expect(lines).not.toContain('Không có ý kiến khác.');
  expect(lines).toContain('[…: Ý kiến thảo luận tại cuộc họp]');
});

test('minutes of a meeting whose speeches nobody entered say of nobody that he kept silent', () => {
  const lines = linesOf({ ...complete, speeches: [] }, 'P05');
  expect(lines).not.toContain('Không có ý kiến khác.');
  expect(lines).toContain('[…: Ý kiến thảo luận (ghi rõ nếu không có ý kiến)]');
});

test('the grade below is said to be kept only with the count that shows it', () => {
  const recognitions = complete.recognitions.map((one) => ({ ...one, stillMet: null }));
  const text = linesOf({ ...complete, recognitions }, 'P01').join('\n');
  expect(text).not.toContain('tiếp tục duy trì');
  expect(text).toContain('[…: Số chỉ tiêu của danh hiệu đã có còn duy trì]');
});
