import { expect, test } from 'vitest';
import { paperFreeTexts } from '#shared/dossier/free-texts.ts';
import { fieldsOfGaps, linesOf } from '../../fixtures/built-paper.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { shippedTexts } from '../../fixtures/paper-texts.ts';

const texts = shippedTexts();
const source = sampleSource('complete');

test('free texts have Vietnamese names, what was written, and the draft that is offered', () => {
  const found = paperFreeTexts({ paper: 'P02', source, texts });
  expect(found.map(({ field }) => field)).toEqual([
    'advantages',
    'difficulties',
    'direction',
    'movement',
    'achievements',
    'shortcomings',
    'causes',
    'lessons',
    'plan',
    'requests',
  ]);
  expect(found.find(({ field }) => field === 'causes')).toEqual({
    field: 'causes',
    label: 'Nguyên nhân của tồn tại, hạn chế',
    optional: false,
    text: 'Nguồn lực của xã còn hạn chế.',
    draft: '',
  });
  expect(found.find(({ field }) => field === 'shortcomings')).toMatchObject({
    optional: true,
    text: '',
    draft:
      'Có 10 chỉ tiêu đạt nhưng chưa vững (2.3, 3.1, 3.4, 4, 9, 11, 12.1, 12.2, 17.8, 18.1), cần tiếp tục củng cố.',
  });
});

test('what the officer writes goes before the draft; lines with a dash become items', () => {
  const own = {
    id: 'x',
    dossierId: 'd1',
    paper: 'P02',
    field: 'shortcomings',
    text: 'Còn khó khăn:\n- đường dốc\n\n+ mưa lũ',
  };
  const lines = linesOf({ ...source, texts: [...source.texts, own] }, 'P02');
  expect(lines).toEqual(expect.arrayContaining(['Còn khó khăn:', '- đường dốc', '- mưa lũ']));
  expect(lines.join('\n')).not.toContain('cần tiếp tục củng cố');
});

test('a text of another paper is not taken', () => {
  const moved = source.texts.map((text) => ({ ...text, paper: 'P04' }));
  expect(fieldsOfGaps({ ...source, texts: moved }, 'P02')).toContain('text.advantages');
});

test('the conclusion of the meeting is offered from the register', () => {
  expect(paperFreeTexts({ paper: 'P05', source, texts })).toMatchObject([
    {
      field: 'conclusion',
      draft: 'Thống nhất nội dung báo cáo; giao Ủy ban nhân dân xã hoàn thiện hồ sơ.',
    },
  ]);
});
