import { daysInclusive } from '#shared/kernel/day.ts';
import type { PublicationPlace } from '#shared/registers/registers.ts';
import { newestFigure } from '../facts/newest-figure.ts';
import type { DossierSource } from '../facts/source.ts';
import { pagePlace } from './places.ts';
import type { Found } from './rule.ts';

const at = (fault: string, values: Readonly<Record<string, string>> = {}): Found => ({
  fault,
  place: pagePlace('publication'),
  values,
});

/**
 * K33, place by place: a commune posts its draft at its office, in each village's house of culture and has it read on the
 * loudspeakers, each with minutes. Other levels post where their procedure says, so nothing is asked of their rows.
 */
export const everyPlace = (source: DossierSource): readonly Found[] => {
  const { publicationPlaces: places, set } = source;
  if (set.level !== 'commune') return places.flatMap((place) => ofPlace(source, place));
  if (places.length === 0) return [at('noRows')];
  return [
    ...(['office', 'loudspeaker'] as const)
      .filter((kind) => !places.some((place) => place.kind === kind))
      .map((kind) => at(kind === 'office' ? 'noOffice' : 'noLoudspeaker')),
    ...everyVillage(source),
    ...places.flatMap((place) => ofPlace(source, place)),
  ];
};

const everyVillage = (source: DossierSource): readonly Found[] => {
  const houses = source.publicationPlaces.filter(({ kind }) => kind === 'culture-house').length;
  const villages = Number(newestFigure(source, 'villages')?.value ?? 0);
  return houses < villages
    ? [at('villages', { count: String(houses), required: String(villages) })]
    : [];
};

const ofPlace = ({ procedure }: DossierSource, place: PublicationPlace): readonly Found[] => {
  const { name, from, to, minutesOn } = place;
  const days = from && to ? daysInclusive(from, to) : 0;
  const { minimumDays } = procedure.publication;
  const values = { name, count: String(days), required: String(minimumDays) };
  return [
    ...(days < minimumDays ? [at('placeTooShort', values)] : []),
    ...(minutesOn === null ? [at('noMinutes', { name })] : []),
  ];
};
