import { describe, expect, test } from 'vitest';
import { linesOf } from '../../fixtures/built-paper.ts';
import { emptySource } from '../../fixtures/dossier-source.ts';
import { outlineNames } from '../../fixtures/paper-texts.ts';

describe('a dossier in which nothing was entered', () => {
  test.each(outlineNames)('says of nothing in %s that there is none', (paper) => {
    const names = emptySource().assessment.criteria.flatMap(({ indicators }) =>
      indicators.map(({ name }) => name),
    );
    const text = names.reduce(
      (rest, name) => rest.replaceAll(name, ''),
      linesOf(emptySource(), paper).join('\n'),
    );
    expect(text).not.toMatch(/^Không có|không có nợ|Chưa có ý kiến|chưa có tổ chức|Chưa có danh/m);
  });
});
