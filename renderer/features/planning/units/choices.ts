import type { OutputOf } from '../../../bridge/client.ts';

type Listed = Pick<OutputOf<'dossiers.list'>[number], 'setId' | 'setTitle' | 'year'>;

export type SetChoice = {
  readonly setId: string;
  readonly title: string;
  /** Newest first. */
  readonly years: readonly number[];
};

const collator = new Intl.Collator('vi', { numeric: true });

/** The sets that dossiers work on, by title, each with the years there are. */
export const setChoices = (dossiers: readonly Listed[]): readonly SetChoice[] =>
  [...Map.groupBy(dossiers, ({ setId }) => setId)]
    .map(([setId, own]) => ({
      setId,
      title: own[0]?.setTitle ?? setId,
      years: [...new Set(own.map(({ year }) => year))].toSorted((a, b) => b - a),
    }))
    .toSorted((a, b) => collator.compare(a.title, b.title));

type Asked = { readonly setId: string | null; readonly year: number | null };

/** What was asked for where it is there, else the set with the newest year and its newest year. */
export const chosenOf = (
  choices: readonly SetChoice[],
  { setId, year }: Asked,
): { readonly choice: SetChoice; readonly year: number } | null => {
  const [newest] = choices.toSorted((a, b) => (b.years[0] ?? 0) - (a.years[0] ?? 0));
  const choice = choices.find((one) => one.setId === setId) ?? newest;
  if (!choice) return null;
  const kept = choice.years.find((one) => one === year);
  return { choice, year: kept ?? choice.years[0] ?? 0 };
};
