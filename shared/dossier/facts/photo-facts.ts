import type { Evidence } from '#shared/evidence/evidence.ts';
import { readDay } from '#shared/kernel/day.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import { countFact, dateFact, listFact, textFact, type Fact, type PhotoImage } from './fact.ts';
import type { Field } from './field-labels.ts';
import type { ItemFields } from './list-labels.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { DossierSource } from './source.ts';

type PhotoItem = Record<ItemFields<'photoGroups.photos'>, Fact>;
type Photo = { readonly evidence: Evidence; readonly image: PhotoImage };

/** Photos by criterion; the two of a pair stand side by side, before the work and after it. */
export const photoFacts = (source: DossierSource) => {
  const photos = photosOf(source);
  const served = criteriaByEvidence(source);
  const used = new Set<string>();
  const groups = source.assessment.criteria.flatMap(({ number, name }) => {
    const linked = photos.filter(
      ({ evidence: { id } }) => !used.has(id) && served.get(id)?.has(String(number)) === true,
    );
    for (const photo of linked) used.add(photo.evidence.id);
    if (linked.length === 0) return [];
    const title = textFact(`Tiêu chí số ${number}: ${name}`);
    return [{ title, photos: listFact(photoItems(linked)) }];
  });
  return {
    'photos.count': countFact(used.size),
    photoGroups: listFact(groups),
  } satisfies Partial<Record<Field | 'photoGroups', Fact>>;
};

const photosOf = (source: DossierSource): readonly Photo[] =>
  source.evidence
    .filter(({ form }) => form === 'photo')
    .toSorted((a, b) => compareText(a.label, b.label))
    .flatMap((evidence) => {
      const image = imageOf(source, evidence);
      return image ? [{ evidence, image }] : [];
    });

const imageTypes: ReadonlyMap<string, PhotoImage['type']> = new Map([
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
]);

const imageOf = (source: DossierSource, evidence: Evidence): PhotoImage | null => {
  const file = source.evidenceFiles
    .filter(({ evidenceId }) => evidenceId === evidence.id)
    .toSorted((a, b) => a.position - b.position)
    .find(({ mediaType }) => imageTypes.has(mediaType));
  const type = file && imageTypes.get(file.mediaType);
  if (!file || !type || file.widthPx === null || file.heightPx === null) return null;
  return { sha256: file.sha256, type, widthPx: file.widthPx, heightPx: file.heightPx };
};

/** Numbers of the criteria each proof serves: "2.2" belongs to criterion 2. */
const criteriaByEvidence = ({ evidenceLinks }: DossierSource): ReadonlyMap<string, Set<string>> => {
  const served = new Map<string, Set<string>>();
  for (const { evidenceId, target } of evidenceLinks) {
    const numbers = served.get(evidenceId) ?? new Set();
    served.set(evidenceId, numbers.add(target.split('.')[0] ?? ''));
  }
  return served;
};

const photoItems = (photos: readonly Photo[]): readonly PhotoItem[] => {
  const isAfterOfPair = (photo: Photo): boolean =>
    photos.some((other) => partnerOf(other, photos) === photo);
  return photos
    .filter((photo) => !isAfterOfPair(photo))
    .map((photo) => photoItem(photo, partnerOf(photo, photos)));
};

/** The "after" photo that belongs to a "before" one, whichever of the two holds the link. */
const partnerOf = (before: Photo, photos: readonly Photo[]): Photo | null => {
  if (before.evidence.pairRole !== 'before') return null;
  const isPartner = ({ evidence }: Photo): boolean =>
    evidence.pairRole === 'after' &&
    (evidence.pairedWithId === before.evidence.id || before.evidence.pairedWithId === evidence.id);
  return photos.find(isPartner) ?? null;
};

const photoItem = ({ evidence, image }: Photo, after: Photo | null): PhotoItem => ({
  code: textFact(evidence.label),
  caption: textFact(evidence.subject),
  place: textFact(placeText(evidence)),
  takenOn: takenOn(evidence),
  image: { kind: 'image', image },
  isPair: textFact(after ? 'có' : ''),
  pairCode: textFact(after?.evidence.label ?? ''),
  pairCaption: textFact(after?.evidence.subject ?? ''),
  pairTakenOn: after ? takenOn(after.evidence) : textFact(''),
  pairImage: after ? { kind: 'image', image: after.image } : textFact(''),
});

const takenDay = ({ takenAt }: Evidence) => readDay(takenAt.slice(0, 10));

const takenOn = (evidence: Evidence): Fact => {
  const day = takenDay(evidence);
  if (day) return dateFact(day);
  return {
    kind: 'missing',
    field: `photo.${evidence.label}.takenOn`,
    label: `Ngày chụp ảnh ${evidence.label}`,
  };
};

/** " (thôn Nà Thình, ngày 18/9/2024)"; what is not known is left out. */
const placeText = (evidence: Evidence): string => {
  const day = takenDay(evidence);
  const parts = [
    evidence.village === '' ? '' : `thôn ${evidence.village}`,
    day ? `ngày ${formatDay(day)}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};
