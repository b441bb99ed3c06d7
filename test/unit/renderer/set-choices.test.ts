import { expect, test } from 'vitest';
import { chosenOf, setChoices } from '../../../renderer/features/planning/units/choices.ts';

const row = (setId: string, year: number) => ({ setId, setTitle: `Bộ ${setId}`, year });
const choices = setChoices([row('b', 2023), row('a', 2022), row('b', 2024), row('b', 2024)]);

test('sets stand by title, each with its years once, newest first', () => {
  expect(choices).toEqual([
    { setId: 'a', title: 'Bộ a', years: [2022] },
    { setId: 'b', title: 'Bộ b', years: [2024, 2023] },
  ]);
});

test('at first the newest year is shown; a year that the chosen set lacks gives way to its newest', () => {
  const shown = (setId: string | null, year: number | null) => {
    const chosen = chosenOf(choices, { setId, year });
    return chosen && [chosen.choice.setId, chosen.year];
  };
  expect(shown(null, null)).toEqual(['b', 2024]);
  expect(shown('b', 2023)).toEqual(['b', 2023]);
  expect(shown('a', 2023)).toEqual(['a', 2022]);
  expect(chosenOf([], { setId: null, year: null })).toBeNull();
});
