import { citedFile } from '#shared/evidence/cited-file.ts';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import { placeOfOriginal } from '#shared/evidence/place-of-original.ts';
import type { EvidenceFile } from '#shared/evidence/evidence.ts';
import { upper } from '#shared/kernel/vietnamese.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { gradeOf } from '../facts/grade-words.ts';
import type { DossierSource } from '../facts/source.ts';
import { placeNameOf } from '../paper-body.ts';
import type { ProofLine } from '../proof-line.ts';
import type {
  BookCover,
  BookFileRef,
  BookGroup,
  BookPaper,
  BookPlace,
  BookPlan,
  BookProof,
} from './book-plan.ts';

type Request = {
  readonly source: DossierSource;
  readonly papers: readonly BookPaper[];
  readonly lines: readonly ProofLine[];
  /** Where a stored file lies; null for one the store has lost. */
  readonly pathOf: (sha256: string) => string | null;
};

/** What goes into the bound dossier, in the order of papers and binder. */
export const planBook = ({ source, papers, lines, pathOf }: Request): BookPlan => {
  const groups = groupsOf(source, lines);
  const byId = new Map(lines.map((line) => [line.proof.id, line]));
  const inOrder = [...new Set(groups.flatMap(({ places }) => places.map((one) => one.proofId)))];
  return {
    title: bookTitle(source),
    day: source.dossier.asOf,
    cover: coverOf(source),
    papers,
    groups,
    proofs: inOrder.flatMap((id) => {
      const line = byId.get(id);
      return line ? [proofOf(line, groups, pathOf)] : [];
    }),
  };
};

export const bookTitle = (source: DossierSource): string =>
  `Hồ sơ đề nghị xét, công nhận ${unitFullName(source.unit)} ${gradeOf(source).phrase} năm ${source.dossier.year}`;

const coverOf = (source: DossierSource): BookCover => {
  const { unit, dossier, district, province, versions } = source;
  const above = [district, province].flatMap((one) => (one ? [upper(unitFullName(one))] : []));
  const days = versions.flatMap(({ signedOn }) => (signedOn === null ? [] : [signedOn]));
  const last = days.toSorted().at(-1) ?? dossier.asOf;
  const [year, month] = last.split('-');
  return {
    issuer: ['ỦY BAN NHÂN DÂN', upper(unitFullName(unit)), above.join(' - ')].filter(Boolean),
    title: [
      'HỒ SƠ',
      'ĐỀ NGHỊ XÉT, CÔNG NHẬN',
      upper(unitFullName(unit)),
      upper(gradeOf(source).phrase),
    ],
    year: `NĂM ${dossier.year}`,
    place: `${placeNameOf(source.unit)}, tháng ${month} năm ${year}`,
  };
};

type Use = { readonly line: ProofLine; readonly use: ProofLine['uses'][number] };

/** As the list of proofs goes: criterion by criterion, then direction and preconditions. */
const groupsOf = (source: DossierSource, lines: readonly ProofLine[]): readonly BookGroup[] => {
  const uses = lines.flatMap((line) => line.uses.map((use) => ({ line, use })));
  const byTarget = Map.groupBy(uses, ({ use }) => use.link.target);
  const taken = new Set<string>();
  const groups = source.assessment.criteria.map(({ number, name, indicators }) => {
    const targets = [String(number), ...indicators.map(({ code }) => code)];
    for (const target of targets) taken.add(target);
    return {
      title: `Tiêu chí số ${number}: ${name}`,
      places: targets.flatMap((target) => placesOf(byTarget.get(target) ?? [])),
    };
  });
  const others = [...byTarget.keys()].filter((target) => !taken.has(target)).toSorted();
  const rest = {
    title: 'Công tác chỉ đạo và các điều kiện khác',
    places: others.flatMap((target) => placesOf(byTarget.get(target) ?? [])),
  };
  return [...groups, rest].filter(({ places }) => places.length > 0);
};

/** A proof that an indicator cites twice lies there once. */
const placesOf = (uses: readonly Use[]): readonly BookPlace[] =>
  [...new Map(uses.map((one) => [one.use.position, one])).values()]
    .toSorted((a, b) => (a.use.position < b.use.position ? -1 : 1))
    .map(({ line: { proof }, use: { link, position } }) => {
      const file = citedFile(link, proof.files);
      const page = link.pageFrom;
      return {
        code: position,
        proofId: proof.id,
        cited: file && page !== null ? { fileId: file.id, page } : null,
      };
    });

const proofOf = (
  { proof }: ProofLine,
  groups: readonly BookGroup[],
  pathOf: Request['pathOf'],
): BookProof => ({
  id: proof.id,
  label: proof.label,
  title: evidenceTitle(proof),
  codes: groups
    .flatMap(({ places }) => places)
    .filter(({ proofId }) => proofId === proof.id)
    .map(({ code }) => code),
  original: placeOfOriginal(proof),
  files: proof.files
    .toSorted((a, b) => a.position - b.position)
    .map((file) => fileOf(file, pathOf)),
});

const fileOf = (
  { id, name, mediaType, sha256 }: EvidenceFile,
  pathOf: Request['pathOf'],
): BookFileRef => ({ id, name, mediaType, path: pathOf(sha256) });
