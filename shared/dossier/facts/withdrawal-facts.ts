import { compare, decimal, multiply } from '#shared/kernel/decimal.ts';
import { fold } from '#shared/kernel/vietnamese.ts';
import { decisionCitation, newestFirst, recognitionState } from '#shared/registers/recognition.ts';
import {
  countFact,
  factOr,
  missingFact,
  neededText,
  percentFact,
  textFact,
  type Fact,
} from './fact.ts';
import type { Field } from './field-labels.ts';
import { unitFullName } from '#shared/units/unit.ts';
import { shareOnItsSide } from './share-text.ts';
import type { DossierSource } from './source.ts';

type Lost = DossierSource['assessment']['criteria'];

/** What no longer holds of a recognition, and whether it is enough to withdraw it. */
export const withdrawalFacts = (source: DossierSource) => {
  const { criteria } = source.assessment;
  const lost = criteria.filter(({ verdict }) => verdict === 'not-met');
  const recognised = newestFirst(source.recognitions).find(({ setId }) => setId === source.set.id);
  // A set of which nothing is known yet has no criteria to take a share of.
  const known = (fact: () => Fact): Fact => (lost.length > 0 ? fact() : missingFact);
  return {
    'withdrawn.act': neededText(recognised ? decisionCitation(recognised) : ''),
    'withdrawn.year': factOr(recognised?.year, (year) => textFact(String(year))),
    'lost.criteria': known(() => countFact(lost.length)),
    'lost.percent': known(() =>
      percentFact(shareOnItsSide(lost.length, criteria.length, decimal('50'))),
    ),
    'lost.names': known(() => textFact(namesOf(lost))),
    ...communeFacts(source, lost),
  } satisfies Partial<Record<Field, Fact>>;
};

const namesOf = (criteria: Lost): string => criteria.map(({ name }) => name).join('; ');

/** Of a district: communes inside it whose own recognition was withdrawn (Quyết định số 18/2022/QĐ-TTg). */
const communeFacts = (source: DossierSource, lost: Lost) => {
  const ofCriteria = withdrawalGround(source, lost);
  const { communes, withdrawn } = communesOf(source);
  const ofCommunes = ofCriteria === null ? communeGround(source) : null;
  return {
    'lost.byCommunes': textFact(ofCommunes === null ? '' : 'có'),
    'lost.communes': countFact(withdrawn.length),
    'lost.communesOf': communes.length > 0 ? countFact(communes.length) : missingFact,
    'lost.communesPercent':
      communes.length > 0
        ? percentFact(shareOnItsSide(withdrawn.length, communes.length, decimal('30')))
        : missingFact,
    'lost.communeNames': neededText(withdrawn.map(({ unit }) => unitFullName(unit)).join('; ')),
    'lost.ground': neededText(ofCriteria ?? ofCommunes ?? ''),
  } satisfies Partial<Record<Field, Fact>>;
};

/** The communes inside, and those of them whose recognition was withdrawn and that hold none since. */
const communesOf = ({ members, dossier }: Pick<DossierSource, 'members' | 'dossier'>) => {
  const communes = members.filter(({ unit }) => unit.kind === 'xã');
  const states = (recognitions: (typeof members)[number]['recognitions']): readonly string[] =>
    recognitions.map((one) => recognitionState(one, dossier.asOf));
  const withdrawn = communes.filter(({ recognitions }) => {
    const all = states(recognitions);
    return all.includes('withdrawn') && !all.includes('in-force');
  });
  return { communes, withdrawn };
};

/** The same for the communes of a district; null where fewer were withdrawn, or the rule knows no such case. */
export const communeGround = (
  source: Pick<DossierSource, 'procedure' | 'members' | 'dossier'>,
): string | null => {
  const line = source.procedure.withdrawal?.communesPercent ?? null;
  const { communes, withdrawn } = communesOf(source);
  if (line === null || withdrawn.length === 0) return null;
  const reaches =
    compare(decimal(withdrawn.length * 100), multiply(decimal(line), decimal(communes.length))) >=
    0;
  return reaches
    ? `có từ ${line}% số xã trở lên bị thu hồi quyết định công nhận đạt chuẩn nông thôn mới`
    : null;
};

/**
 * The case in which a recognition is withdrawn, in the words of the rule; null where what was lost is not enough, or no
 * rule is known.
 */
export const withdrawalGround = (
  { procedure: { withdrawal }, assessment }: Pick<DossierSource, 'procedure' | 'assessment'>,
  lost: Lost,
): string | null => {
  if (!withdrawal) return null;
  const { partPercent, wholePercent, essential } = withdrawal;
  const reaches = (percent: string): boolean =>
    compare(
      decimal(lost.length * 100),
      multiply(decimal(percent), decimal(assessment.criteria.length)),
    ) >= 0;
  if (lost.length > 0 && reaches(wholePercent))
    return `từ ${wholePercent}% số tiêu chí trở lên không còn đạt chuẩn`;
  const named = lost.filter(({ name }) => essential.some((one) => fold(one) === fold(name)));
  if (named.length === 0 || !reaches(partPercent)) return null;
  return `từ ${partPercent}% đến dưới ${wholePercent}% số tiêu chí không còn đạt chuẩn, trong đó có tiêu chí ${namesOf(named)}`;
};
