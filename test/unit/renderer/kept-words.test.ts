import { describe, expect, it } from 'vitest';
import { speak } from '#shared/messages/speak.ts';
import {
  newestFirst,
  stateText,
  type KeptLine,
  type KeptState,
} from '../../../renderer/app/history/kept-words.ts';

const words = { history: speak('vi', 'history'), ui: speak('vi', 'ui') };

const line = (hlc: string): KeptLine => ({
  hlc,
  commandId: hlc,
  method: 'assessments.enter',
  officer: 'Hoa',
  at: '2024-01-01T00:00:00.000Z',
  undone: false,
  before: { value: null, detail: '' },
  after: { value: hlc, detail: '' },
  current: false,
  restorable: true,
});

describe('the history of a field', () => {
  it.each<[string, KeptState, string]>([
    ['numerator', { value: '1071.5', detail: 'gần' }, 'gần 1.071,5'],
    ['value', { value: null, detail: 'villages' }, 'tổng của các thôn'],
    ['value', { value: null, detail: '' }, '(trống)'],
    [
      'decision',
      { value: 'not-met', detail: 'Chưa có quyết định' },
      'Chưa đạt: Chưa có quyết định',
    ],
    ['achieved', { value: false, detail: '' }, 'Chưa đạt'],
    ['state', { value: 'checked', detail: '' }, 'Đã kiểm tra'],
    ['asOf', { value: '2024-11-30', detail: '' }, '30/11/2024'],
    ['note', { value: '1.5', detail: '' }, '1.5'],
  ])('tells %s in the words of an office', (field, state, told) => {
    expect(stateText(field, state, words)).toBe(told);
  });

  it('is one list of all fields, newest first', () => {
    const list = newestFirst([
      { field: 'note', part: null, lines: [line('3'), line('1')] },
      { field: 'value', part: 'male', lines: [line('2')] },
    ]);
    expect(list.map(({ kept, line: { hlc } }) => [kept.field, hlc])).toEqual([
      ['note', '3'],
      ['value', '2'],
      ['note', '1'],
    ]);
  });
});
