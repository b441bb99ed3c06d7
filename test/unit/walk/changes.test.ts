import { describe, expect, it } from 'vitest';
import {
  changedTexts,
  mergedHistory,
  spokenMethod,
  type HistoryItem,
} from '../../../renderer/features/walk/footer/changes.ts';

const item = (
  commandId: string,
  at: string,
  changes: HistoryItem['changes'] = [],
): HistoryItem => ({
  commandId,
  method: 'assessments.enter',
  officer: 'Hoa',
  at,
  deviceId: 'd',
  undone: false,
  changes,
});

const change = (field: string, oldValue: string | null, newValue: string | null) => ({
  entity: 'figure',
  recordId: 'f',
  field,
  oldValue,
  newValue,
});

describe('the history of an indicator', () => {
  it('joins the lists of its records, newest first, each command once', () => {
    const [old, both, late] = [
      item('a', '2024-01-01'),
      item('b', '2024-01-02'),
      item('c', '2024-01-03'),
    ];
    expect(
      mergedHistory([
        [both, old],
        [late, both],
      ]),
    ).toEqual([late, both, old]);
  });

  it('tells values as people write them, and nothing that did not change', () => {
    const told = changedTexts(
      item('a', '', [
        change('value', '1200', '1071.5'),
        change('value', null, '795'),
        change('note', '', null),
        change('source', 'x', 'y'),
      ]),
    );
    expect(told).toEqual(['1.200 → 1.071,5', '– → 795']);
  });

  it('has words for the commands it knows', () => {
    expect(spokenMethod('assessments.setState')).toBe('assessments.setState');
    expect(spokenMethod('units.update')).toBe('other');
  });
});
