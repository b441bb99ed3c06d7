import { expect, test } from 'vitest';
import { proofMatrix } from '#shared/evidence/matrix.ts';
import { positionCodes } from '#shared/evidence/position-codes.ts';

test('a proof that an indicator cites at two places is one proof, with both places', () => {
  const uses = [
    { target: '9', evidenceId: 'a', form: 'paper' as const, label: 'MC-001' },
    { target: '9', evidenceId: 'b', label: 'MC-002', form: 'paper' as const },
    { target: '9', evidenceId: 'a', label: 'MC-001', form: 'paper' as const },
  ];
  expect(positionCodes(uses)).toEqual(['9-01', '9-02', '9-01']);
  const cited = ['2-4', '', '7'].map((pages) => ({ target: '9', pages }));
  const proof = { id: 'a', label: 'MC-001', form: 'paper' as const, uses: cited };
  const { rows } = proofMatrix([{ code: '9', name: 'Nhà ở' }], [proof]);
  expect(rows[0]?.cells).toEqual(['2-4, 7']);
});
