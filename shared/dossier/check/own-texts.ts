import { papersOfDossier } from '#shared/procedures/procedure.ts';
import type { CheckFacts } from './check-facts.ts';
import type { Place } from './finding.ts';
import { indicatorPlace, pagePlace, paperPlace } from './places.ts';

/** Words that people of this office wrote themselves and that papers print, with the place they are mended. */
export type OwnText = { readonly place: Place; readonly text: string };

export const ownTexts = (facts: CheckFacts): readonly OwnText[] =>
  [...narrativeTexts(facts), ...freeTexts(facts), ...hearingTexts(facts)].filter(
    ({ text }) => text.trim() !== '',
  );

/** The narratives people wrote; a draft of the program is made of the ledger and can't be wrong by itself. */
export const narrativeTexts = ({ indicators }: CheckFacts): readonly OwnText[] =>
  indicators.flatMap(({ indicator, ownText }) =>
    ownText === null ? [] : [{ place: indicatorPlace(indicator.code), text: ownText }],
  );

const freeTexts = ({ source }: CheckFacts): readonly OwnText[] =>
  source.texts.flatMap(({ paper, text }) => {
    const known = papersOfDossier(source.procedure).find((one) => one.paper === paper);
    return known ? [{ place: paperPlace(known), text }] : [];
  });

const hearingTexts = ({
  source: { dossier, meeting, speeches, opinions, answers },
}: CheckFacts): readonly OwnText[] => [
  { place: pagePlace('dossier'), text: dossier.securityAct },
  { place: pagePlace('meeting'), text: meeting?.conclusion ?? '' },
  ...speeches.map(({ content }) => ({ place: pagePlace('meeting'), text: content })),
  ...opinions.map(({ reply }) => ({ place: pagePlace('opinions'), text: reply })),
  ...answers.map(({ reply }) => ({ place: pagePlace('opinions'), text: reply })),
];

/** The sentence of a text around one of its places. */
export const sentenceAt = (text: string, at: number): string => {
  const before = Math.max(...['. ', '; ', '\n'].map((end) => text.lastIndexOf(end, at)));
  const after = text.slice(at).search(/[.;]\s|\n/);
  return text.slice(Math.max(0, before + 1), after < 0 ? text.length : at + after).trim();
};
