import { expect, test } from 'vitest';
import { sampleSource } from '../../fixtures/dossier-source.ts';
import { linesOf } from '../../fixtures/built-paper.ts';

const source = sampleSource('complete');

/** What each paper of the sample says, word by word: a change of it is read before it is taken. */
test.each(source.procedure.papers.map(({ paper, name }) => [paper, name]))(
  '%s %s says what it said',
  async (paper) => {
    const text = `${linesOf(source, paper).join('\n')}\n`;
    await expect(text).toMatchFileSnapshot(`golden/${paper}.txt`);
  },
);
