import type { Evidence } from '#shared/evidence/evidence.ts';
import { pageRange } from '#shared/evidence/page-range.ts';
import { positionCodes } from '#shared/evidence/position-codes.ts';
import { placeOfOriginal } from '#shared/evidence/place-of-original.ts';
import { compareText } from '#shared/kernel/vietnamese.ts';
import { countFact, dateFact, listFact, textFact, wordsFact, type Fact } from './fact.ts';
import type { Field } from './field-labels.ts';
import type { ItemFields } from './list-labels.ts';
import { lineEnd } from '../ties.ts';
import { kindAndSubject } from './kind-and-subject.ts';
import type { DossierSource, EvidenceLink } from './source.ts';

type Group = { readonly title: string; readonly links: readonly EvidenceLink[] };
type Row = Record<ItemFields<'evidenceGroups.rows'>, Fact>;

/** The list of proofs by criterion: a proof stands in full where it comes first, elsewhere it is referred to. */
export const evidenceFacts = (source: DossierSource) => {
  const byId = new Map(source.evidence.map((one) => [one.id, one]));
  const links = source.evidenceLinks.filter(({ evidenceId }) => {
    const found = byId.get(evidenceId);
    return found !== undefined && found.form !== 'photo';
  });
  const listed = new Set<string>();
  const binder = { byId, positions: positionsOf(links, byId), listed };
  const groups = groupsOf(source, links).map((group) => ({
    title: textFact(group.title),
    rows: listFact(rowsOf(group.links, binder)),
  }));
  const proofs = source.evidence.filter(({ id }) => listed.has(id));
  return {
    'evidence.count': countFact(proofs.length),
    'evidence.sheets': sheetsFact(proofs),
    evidenceGroups: listFact(groups),
  } satisfies Partial<Record<Field | 'evidenceGroups', Fact>>;
};

type Binder = {
  readonly byId: ReadonlyMap<string, Evidence>;
  /** The place of each link in the binder: "17.1-03". */
  readonly positions: ReadonlyMap<string, string>;
  /** Proofs that stand in full further up. */
  readonly listed: Set<string>;
};

const positionsOf = (
  links: readonly EvidenceLink[],
  byId: ReadonlyMap<string, Evidence>,
): ReadonlyMap<string, string> => {
  const uses = links.flatMap(({ id, target, evidenceId }) => {
    const proof = byId.get(evidenceId);
    return proof ? [{ id, target, evidenceId, label: proof.label, form: proof.form }] : [];
  });
  const codes = positionCodes(uses);
  return new Map(uses.map(({ id }, index) => [id, codes[index] ?? '']));
};

/** A sum of sheets is printed only when every proof was counted. */
const sheetsFact = (proofs: readonly Evidence[]): Fact => {
  const sheets = proofs.map((proof) => proof.sheets);
  if (sheets.length === 0 || sheets.includes(null)) return textFact('');
  return countFact(sheets.reduce<number>((sum, count) => sum + (count ?? 0), 0));
};

const groupsOf = (
  { assessment }: DossierSource,
  links: readonly EvidenceLink[],
): readonly Group[] => {
  const numbers = assessment.criteria.map(({ number, name }) => ({
    title: `Tiêu chí số ${number}: ${name}`,
    links: links.filter(({ target }) => criterionOf(target) === String(number)),
  }));
  const others = {
    title: 'Công tác chỉ đạo và các điều kiện khác',
    links: links.filter(({ target }) => criterionOf(target) === null),
  };
  return [...numbers, others].filter((group) => group.links.length > 0);
};

/** "17.4" and "4" belong to criteria 17 and 4; "direction" and "condition:1" to none. */
const criterionOf = (target: string): string | null => /^(\d+)(\.\d+)?$/.exec(target)?.[1] ?? null;

const rowsOf = (
  links: readonly EvidenceLink[],
  { byId, positions, listed }: Binder,
): readonly Row[] => {
  const sorted = links.toSorted((a, b) => compareText(a.target, b.target));
  const proofs = [...new Set(sorted.map(({ evidenceId }) => evidenceId))].flatMap((id) => {
    const proof = byId.get(id);
    return proof ? [proof] : [];
  });
  return proofs.map((proof, index) => {
    const own = sorted.filter(({ evidenceId }) => evidenceId === proof.id);
    const places = [...new Set(own.map(({ id }) => positions.get(id) ?? ''))].join(`,${lineEnd}`);
    const row = {
      ...(listed.has(proof.id) ? referringRow(proof) : fullRow(proof)),
      number: textFact(String(index + 1)),
      code: textFact(proof.label),
      indicators: textFact(places),
      pages: textFact(pagesOfRow(own)),
    };
    listed.add(proof.id);
    return row;
  });
};

const copyWords: Readonly<Record<Evidence['copyKind'], string>> = {
  original: 'Bản chính',
  'certified-copy': 'Sao y',
  'signed-electronic': 'Điện tử ký số',
  copy: 'Bản sao',
  unknown: '',
};

type Described = Omit<Row, 'number' | 'code' | 'indicators' | 'pages'>;

const fullRow = (proof: Evidence): Described => ({
  symbol: textFact(proof.number),
  date: proof.issuedOn === null ? textFact('') : dateFact(proof.issuedOn),
  issuer: textFact(proof.issuer),
  subject: textFact(kindAndSubject(proof)),
  copyKind: wordsFact(copyWords[proof.copyKind], proof.copyKind),
  sheets: proof.sheets === null ? textFact('') : countFact(proof.sheets),
  location: textFact(placeOfOriginal(proof)),
  note: textFact(proof.note),
});

const referringRow = (proof: Evidence): Described => ({
  symbol: textFact(''),
  date: textFact(''),
  issuer: textFact(''),
  subject: textFact(`xem ${proof.label}`),
  copyKind: textFact(''),
  sheets: textFact(''),
  location: textFact(''),
  note: textFact(''),
});

/** Pages that differ from indicator to indicator stand behind its number: "2.1: 3-4; 2.2: 7". */
const pagesOfRow = (links: readonly EvidenceLink[]): string => {
  const cited = links.filter(({ pageFrom }) => pageFrom !== null);
  const [only, ...others] = new Set(cited.map(pageRange));
  if (others.length === 0) return only ?? '';
  return cited.map((link) => `${targetWords(link.target).join('')}: ${pageRange(link)}`).join('; ');
};

const targetWords = (target: string): readonly string[] => {
  if (criterionOf(target) !== null) return [target];
  return [target === 'direction' ? 'chỉ đạo' : 'điều kiện'];
};
