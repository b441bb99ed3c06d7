import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { SetView } from '../CriteriaSetPage.tsx';

/** The text that is open and the page the officer reads. */
export type TextPlace = { readonly textId: string; readonly page: number };

export type SetIndicator = SetView['rows'][number]['indicators'][number];

/** Which indicator is looked at, and the steps from there. */
export const useComparing = (set: SetView) => {
  const code = useParams()['code'];
  const [, navigate] = useLocation();
  const [turned, turn] = useState<TextPlace>({ textId: '', page: 1 });
  const all = set.rows.flatMap(({ indicators }) => indicators);
  const open = all.filter(({ toCompare }) => toCompare);
  const indicator = all.find((one) => one.code === code) ?? open[0] ?? all[0];
  const at = indicator ? all.indexOf(indicator) : 0;
  const go = (next: SetIndicator | undefined) => {
    if (next) navigate(`/criteria/${set.id}/compare/${encodeURIComponent(next.code)}`);
  };
  return {
    all,
    open,
    indicator,
    place: placeOf(set, turned),
    turn,
    previous: () => go(all[at - 1]),
    next: () => go(all[at + 1]),
    /** The next that nobody compared, from here on and then from the start. */
    nextOpen: () => {
      const others = open.filter((one) => one !== indicator);
      go(others.find((one) => all.indexOf(one) > at) ?? others[0] ?? all[at + 1]);
    },
  };
};

const placeOf = (set: SetView, turned: TextPlace): TextPlace | null => {
  const text = set.texts.find(({ id }) => id === turned.textId) ?? set.texts.at(-1);
  if (!text) return null;
  return { textId: text.id, page: text.id === turned.textId ? turned.page : 1 };
};
