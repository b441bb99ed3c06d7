import { unitFullName } from '#shared/units/unit.ts';
import { bodyOf, fillPlaces } from '../paper-body.ts';
import { gradeOf } from './grade-words.ts';
import type { DossierSource } from './source.ts';

/** What a dossier asks to be recognised as: "đạt chuẩn nông thôn mới nâng cao". */
export const phraseOf = (source: DossierSource): string => gradeOf(source).phrase;

/** Who hands the dossier in; empty where a unit it is named after is not known. */
export const applicantOf = (source: DossierSource): string => {
  const name = bodyOf(source, 'applicant')?.name;
  return (name && fillPlaces(name, source)) ?? '';
};

/** "xã Nà Sương, xã Pắc Miều đạt chuẩn nông thôn mới nâng cao; xã Bản Lầu đạt chuẩn nông thôn mới". */
export const subjectOf = (all: readonly DossierSource[], write: (name: string) => string): string =>
  [...Map.groupBy(all, phraseOf)]
    .map(
      ([phrase, ones]) =>
        `${ones.map(({ unit }) => write(unitFullName(unit))).join(', ')} ${phrase}`,
    )
    .join('; ');
