import { yearOf, type Day } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/kernel/day-text.ts';
import type { IssuerLevel } from '../confirmed.ts';
import type { Evidence, EvidenceFile } from '../evidence.ts';
import { issuerLevelOf } from '../issuer-level.ts';
import { firstDay, yearsBefore } from './proof-days.ts';
import { isOfKind, hasOneOf } from './paper-words.ts';
import { readableFaults } from './readable.ts';
import type { RequiredProof } from './required-proof.ts';

/** What a proof must pass to be usable, in the order in which they are told. */
export const proofRules = [
  'file',
  'described',
  'kind',
  'level',
  'period',
  'effective',
  'signature',
  'copy',
  'readable',
] as const;
export type ProofRule = (typeof proofRules)[number];

/** Why a rule failed: its sentence is found by rule and reason. */
export type Failure = {
  readonly rule: ProofRule;
  readonly reason: string;
  readonly values: Readonly<Record<string, string>>;
};

/** The dossier a proof is judged for. */
export type Setting = {
  readonly year: number;
  readonly asOf: Day;
  /** Districts issued nothing after this day. */
  readonly districtsUntil: Day;
};

export type JudgedProof = {
  readonly required: RequiredProof;
  readonly proof: Evidence;
  readonly files: readonly EvidenceFile[];
  readonly setting: Setting;
};

type Fault = Omit<Failure, 'rule'>;
type Judge = (judged: JudgedProof) => readonly Fault[];

const passed: readonly Fault[] = [];
const fault = (reason: string, values: Fault['values'] = {}): readonly Fault[] => [
  { reason, values },
];

const file: Judge = ({ files }) => (files.length > 0 ? passed : fault('none'));

/** A paper is cited by its number, day, issuer and subject; a photo or a film by what it shows. */
const described: Judge = ({ proof, required }) => {
  if (proof.subject.trim() === '') return fault('subject');
  if (proof.form !== 'paper') return passed;
  if (proof.issuer.trim() === '') return fault('issuer');
  if (proof.issuedOn === null) return fault('day');
  return required.numbered && proof.number.trim() === '' ? fault('number') : passed;
};

const kind: Judge = ({ proof, required }) => {
  if (proof.kind.trim() === '') return fault('unknown', { kinds: required.kinds.join(', ') });
  if (!isOfKind(proof.kind, required.kinds))
    return fault('other', { kind: proof.kind, kinds: required.kinds.join(', ') });
  return hasOneOf(proof.subject, required.without) ? fault('notYet') : passed;
};

const level: Judge = ({ proof, required, setting }) => {
  if (required.levels.length === 0) return passed;
  const levels = acceptedLevels(required.levels, proof, setting);
  const own = issuerLevelOf(proof);
  const values = { levels: levels.join(','), level: own ?? '' };
  if (own === null) return fault('unknown', values);
  return levels.includes(own) ? passed : fault('other', values);
};

/**
 * Districts ended with 30/6/2025 (Luật Tổ chức chính quyền địa phương năm 2025): what they had to issue is since then
 * issued by the commune or the province.
 */
const acceptedLevels = (
  levels: readonly IssuerLevel[],
  { issuedOn }: Pick<Evidence, 'issuedOn'>,
  { districtsUntil }: Setting,
): readonly IssuerLevel[] => {
  const isAfter = issuedOn !== null && issuedOn > districtsUntil;
  if (!isAfter || !levels.includes('district')) return levels;
  return [...new Set<IssuerLevel>([...levels, 'commune', 'province'])];
};

const period: Judge = ({ proof, required, setting }) => {
  const day = firstDay(proof);
  if (required.period === 'any' || required.period === 'in-force') return passed;
  if (day === null) return fault('unknown');
  if (required.period === 'assessed-year')
    return yearOf(day) === setting.year
      ? passed
      : fault('year', { day: formatDay(day), year: String(setting.year) });
  const earliest = yearsBefore(setting.asOf, required.years ?? 0);
  return day > earliest
    ? passed
    : fault('tooOld', { day: formatDay(day), years: String(required.years ?? 0) });
};

/** In force on the day of the figures, its last day counted. */
const effective: Judge = ({ proof, setting: { asOf } }) => {
  const from = firstDay(proof);
  const values = { asOf: formatDay(asOf) };
  if (from === null) return fault('unknown', values);
  if (from > asOf) return fault('notYet', { ...values, day: formatDay(from) });
  const { expiresOn } = proof;
  return expiresOn !== null && expiresOn < asOf
    ? fault('expired', { ...values, day: formatDay(expiresOn) })
    : passed;
};

const signature: Judge = ({ proof, required }) => {
  if (required.signature === 'none') return passed;
  if (proof.signature === 'unknown') return fault(`unknown-${required.signature}`);
  if (proof.signature === 'unsigned') return fault('unsigned');
  return required.signature === 'sealed' && proof.signature === 'signed'
    ? fault('unsealed')
    : passed;
};

const copy: Judge = ({ proof, required }) => {
  if (required.copy === 'any') return passed;
  if (proof.copyKind === 'unknown') return fault('unknown');
  return proof.copyKind === 'copy' ? fault('plain') : passed;
};

const readable: Judge = ({ proof, files }) => readableFaults(proof, files);

const judges: Readonly<Record<ProofRule, Judge>> = {
  file,
  described,
  kind,
  level,
  period,
  effective,
  signature,
  copy,
  readable,
};

/** Every rule is asked; the proof is usable only where none has anything to say. */
export const failuresOf = (judged: JudgedProof): readonly Failure[] =>
  proofRules.flatMap((rule) => judges[rule](judged).map((one) => ({ rule, ...one })));
