import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setGrades } from '#shared/criteria/criteria-set.ts';
import { bookTitle } from '#shared/dossier/book/plan-book.ts';
import { gradeOf } from '#shared/dossier/facts/grade-words.ts';
import type { DossierSource } from '#shared/dossier/facts/source.ts';
import { modelFieldsText } from '#shared/dossier/model-fields.ts';
import { linesOf } from '../../fixtures/built-paper.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { shippedProcedure } from '../../fixtures/paper-texts.ts';

const complete = sampleSource('complete');

type Change = { readonly grade: DossierSource['set']['grade']; readonly modelFields?: string };

const asking = ({ grade, modelFields = '' }: Change): DossierSource => ({
  ...complete,
  set: { ...complete.set, grade },
  dossier: { ...complete.dossier, modelFields },
});

describe('the words of a grade', () => {
  test.each([
    [{ grade: 'standard' }, 'đạt chuẩn nông thôn mới'],
    [{ grade: 'model' }, 'đạt chuẩn nông thôn mới kiểu mẫu'],
    [
      { grade: 'model', modelFields: 'về du lịch; Văn hóa' },
      'đạt chuẩn nông thôn mới kiểu mẫu về du lịch và văn hóa',
    ],
    [{ grade: 'modern' }, 'là xã nông thôn mới hiện đại'],
    [{ grade: 'smart' }, 'đạt chuẩn xã thông minh'],
  ] as const)('%j: %s', (change, phrase) => {
    expect(gradeOf(asking(change)).phrase).toBe(phrase);
  });

  test('no other grade names a field, whatever is written', () => {
    for (const grade of setGrades.filter((one) => one !== 'model'))
      expect(gradeOf(asking({ grade, modelFields: 'du lịch' }))).toEqual(
        gradeOf(asking({ grade })),
      );
  });

  test('a town completes a task, on the cover of its bound dossier too', () => {
    const town = { ...complete, procedure: shippedProcedure('town-2021-2025') };
    expect(bookTitle(town)).toContain('hoàn thành nhiệm vụ xây dựng nông thôn mới');
  });
});

describe('the fields of a model commune', () => {
  const { papers } = complete.procedure;
  const model = asking({ grade: 'model', modelFields: 'du lịch; chuyển đổi số' });

  test.each(papers.map(({ paper }) => paper))(
    'stand in %s wherever it names the grade',
    (paper) => {
      const lines = linesOf(model, paper);
      const phrase = /đạt chuẩn nông thôn mới kiểu mẫu(?! về du lịch và chuyển đổi số)/;
      // Grounds cite acts by their titles.
      const spoken = lines.filter((line) => !line.startsWith('Căn cứ') && !/\/QĐ-TTg/.test(line));
      expect(spoken.filter((line) => phrase.test(line))).toEqual([]);
    },
  );

  test('are said in the report and named in the proposal', () => {
    expect(linesOf(model, 'P02').join('\n')).toContain(
      'Xã Nà Sương lựa chọn xây dựng nông thôn mới kiểu mẫu về du lịch và chuyển đổi số',
    );
    expect(linesOf(model, 'P01').join('\n')).toContain(
      'kiểu mẫu về du lịch và chuyển đổi số năm 2024',
    );
  });

  test('are each named once, in the order they were written', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('du lịch', 'giáo dục', 'văn hóa', 'OCOP'), { maxLength: 6 }),
        fc.constantFrom(';', ' ; ', ';;'),
        (fields, mark) => {
          const said = modelFieldsText(fields.join(mark));
          const once = fields.filter((field, at) => fields.indexOf(field) === at);
          const parts = said === '' ? [] : said.split(/, | và /);
          expect(parts).toEqual(once);
        },
      ),
    ));
});
