import { expect, test } from 'vitest';
import { methods } from '#shared/contract/methods.ts';
import { historyEn } from '#shared/messages/history.en.ts';
import { historyVi } from '#shared/messages/history.vi.ts';

const commands = Object.entries(methods).flatMap(([name, { kind }]) =>
  kind === 'command' ? [`do.${name}`] : [],
);

test.each([
  ['vi', historyVi],
  ['en', historyEn],
])(
  'every command has its words in the history, and no words are left of one that went, %s',
  (_language, words) => {
    const said = Object.keys(words).filter((key) => key.startsWith('do.') && key !== 'do.other');
    expect(commands.filter((key) => !said.includes(key))).toEqual([]);
    expect(said.filter((key) => !commands.includes(key))).toEqual([]);
  },
);
