import { expect, test } from 'vitest';
import { cellText } from '#shared/dossier/document-text.ts';
import { blocksOf } from '../../fixtures/built-paper.ts';
import { sampleSource } from '../../fixtures/dossier-source.ts';

test('each place in the list of proofs has a line of its own: none breaks after its hyphen, in Word or PDF', () => {
  const places = blocksOf(sampleSource('complete'), 'P07').flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cellText(cells[6] ?? null)).filter((text) => text !== '')
      : [],
  );
  const several = places.filter((text) => text.includes('\n'));
  expect(several.length).toBeGreaterThan(0);
  for (const line of places.join('\n').split('\n')) expect(line).toMatch(/^\S+-\d{2,},?$/);
});
