import type { Evidence } from '#shared/evidence/evidence.ts';
import type { DossierSource } from '../facts/source.ts';
import { proofPlace } from './places.ts';
import type { Found, Rule } from './rule.ts';
import { proofsOfWorks } from './rules-photos-of-works.ts';
import { usedProofs } from './rules-proofs.ts';

/** Frames of a photo alone and of a pair in P08, in millimetres; at 200 dots an inch a face can still be known. */
const frames = { single: { width: 145, height: 100 }, pair: { width: 80, height: 75 } } as const;
const dotsPerMm = 200 / 25.4;

/** K40: a photo says what, when and where it shows and fits the work it shows; no picture stands twice. */
export const photos: Rule = ({ source }) => {
  const used = usedProofs(source);
  const all = used.filter(({ form }) => form === 'photo');
  return [
    ...all.flatMap((photo, index) => [
      ...undescribed(photo),
      ...wrongOrder(photo, source.evidence),
      ...tooSmall(photo, source),
      ...twice(photo, all.slice(0, index), source),
    ]),
    ...proofsOfWorks(source, used),
  ];
};

const at = (
  photo: Evidence,
  fault: string,
  values: Readonly<Record<string, string>> = {},
): Found => ({
  fault,
  place: proofPlace(photo),
  values,
});

const undescribed = (photo: Evidence): readonly Found[] => [
  ...(photo.subject.trim() === '' ? [at(photo, 'noCaption')] : []),
  ...(photo.takenAt === '' ? [at(photo, 'noDay')] : []),
  ...(photo.village.trim() === '' ? [at(photo, 'noVillage')] : []),
];

const wrongOrder = (photo: Evidence, all: readonly Evidence[]): readonly Found[] => {
  const before = all.find(({ id }) => id === photo.pairedWithId);
  if (photo.pairRole !== 'after' || !before || photo.takenAt === '' || before.takenAt === '')
    return [];
  return photo.takenAt < before.takenAt ? [at(photo, 'afterEarlier', { other: before.label })] : [];
};

const tooSmall = (photo: Evidence, { evidenceFiles, evidence }: DossierSource): readonly Found[] =>
  evidenceFiles
    .filter(({ evidenceId }) => evidenceId === photo.id)
    .flatMap(({ widthPx, heightPx }) => {
      if (widthPx === null || heightPx === null) return [];
      const frame = isPaired(photo, evidence) ? frames.pair : frames.single;
      const printed = Math.min(frame.width, (frame.height * widthPx) / heightPx);
      const least = Math.floor(printed * dotsPerMm);
      const values = { width: String(widthPx), least: String(least) };
      return widthPx < least ? [at(photo, 'small', values)] : [];
    });

const isPaired = ({ id, pairedWithId }: Evidence, all: readonly Evidence[]): boolean =>
  pairedWithId !== null || all.some((other) => other.pairedWithId === id);

const twice = (
  photo: Evidence,
  earlier: readonly Evidence[],
  { evidenceFiles }: DossierSource,
): readonly Found[] => {
  const hashes = (id: string): readonly string[] =>
    evidenceFiles.filter(({ evidenceId }) => evidenceId === id).map(({ sha256 }) => sha256);
  const own = hashes(photo.id);
  const twin = earlier.find(({ id }) => hashes(id).some((sha256) => own.includes(sha256)));
  return twin ? [at(photo, 'twice', { other: twin.label })] : [];
};
