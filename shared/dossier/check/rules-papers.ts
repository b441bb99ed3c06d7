import { bareNumber } from '../facts/signed-paper.ts';
import { yearOf } from '#shared/kernel/day.ts';
import { isSignable } from '../sign-check.ts';
import { newestVersion } from '../paper-state.ts';
import type { PaperVersion } from '../dossier.ts';
import type { DossierSource } from '../facts/source.ts';
import type { CheckedPaper, CheckFacts } from './check-facts.ts';
import { paperPlace } from './places.ts';
import type { Found, Rule } from './rule.ts';

const at = (
  paper: CheckedPaper['paper'],
  fault: string,
  values: Readonly<Record<string, string>> = {},
): Found => ({ fault, place: paperPlace(paper), values });

/** K01: number and date stand together, with the scan of what was signed. */
export const numberAndDate: Rule = ({ papers, source }) =>
  papers.flatMap(({ paper }) => {
    const version = newestVersion(source.versions, paper.paper);
    if (!version) return [];
    const { number, signedOn, scanSha256 } = version;
    if (number === null && signedOn !== null) return [at(paper, 'noNumber')];
    if (number !== null && signedOn === null) return [at(paper, 'noDate', { number })];
    return number !== null && scanSha256 === null ? [at(paper, 'noScan', { number })] : [];
  });

/** K02: one series of numbers a kind and year (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3). */
export const ownSeries: Rule = ({ papers, source }) =>
  papers.flatMap(({ paper }, index) => {
    const number = numberOf(source, paper);
    if (number === null) return [];
    const twin = papers
      .slice(0, index)
      .find((other) => other.paper.kind === paper.kind && numberOf(source, other.paper) === number);
    return twin ? [at(paper, 'numberTwice', { number, other: twin.paper.name })] : [];
  });

/** "BC 203 2024": what may stand once. */
const numberOf = (
  { versions }: DossierSource,
  { paper, kind }: CheckedPaper['paper'],
): string | null => {
  const version = newestVersion(versions, paper);
  if (kind === null || !isNumbered(version)) return null;
  return `${bareNumber(version.number)}/${kind}-UBND (${yearOf(version.signedOn)})`;
};

type Numbered = PaperVersion & {
  readonly number: string;
  readonly signedOn: NonNullable<PaperVersion['signedOn']>;
};
const isNumbered = (version: PaperVersion | null): version is Numbered =>
  version !== null && version.number !== null && version.signedOn !== null;

const unmade: readonly CheckedPaper['state'][] = ['refused', 'incomplete', 'ready'];

/** K13: every paper that the procedure asks for is there, signed where it is signed at all. */
export const allPapers: Rule = ({ papers }) =>
  papers.flatMap(({ paper, state }) => {
    if (unmade.includes(state)) return [at(paper, 'notMade')];
    const isOpen = state === 'made' || state === 'stale';
    return isOpen && isSignable(paper) ? [at(paper, 'notSigned')] : [];
  });

/** T01: a paper tells the facts as they are now. */
export const freshPapers: Rule = ({ papers }) =>
  papers.flatMap(({ paper, state }) => {
    if (state === 'stale') return [at(paper, 'stale')];
    return state === 'signed-stale' ? [at(paper, 'signedStale')] : [];
  });

/** T02: our outlines follow custom until the office has compared them with the signed template. */
export const comparedOutlines: Rule = ({ papers, comparedOutlines: compared }: CheckFacts) =>
  papers
    .filter(({ paper }) => !compared.includes(paper.paper))
    .map(({ paper }) => at(paper, 'outline'));

/** T05: a text of the office that lost a field is not used, and whoever hands the dossier in is told. */
export const usableWordings: Rule = ({ papers, unusableWordings }) =>
  papers.flatMap(({ paper }) =>
    unusableWordings
      .filter((one) => one.paper === paper.paper)
      .map(({ fault }) => at(paper, 'unusable', { line: String(fault.line), found: fault.found })),
  );

/** T06: a DOCX of the office's own is told beside its PDF, and one that lost a field is not used. */
export const ownDocxApart: Rule = ({ papers, ownDocx }) =>
  papers.flatMap(({ paper }) =>
    ownDocx
      .filter((one) => one.paper === paper.paper)
      .map(({ fault }) =>
        fault === null ? at(paper, 'apart') : at(paper, 'unusable', { found: fault.found }),
      ),
  );

/** K15: the made files look as Nghị định 30/2020/NĐ-CP asks. */
export const rightLayout: Rule = ({ papers, formBreaches }) =>
  papers.flatMap(({ paper }) =>
    formBreaches
      .filter((breach) => breach.paper === paper.paper)
      .map(({ rule, words, found }) => at(paper, 'layout', { rule, words, found })),
  );
