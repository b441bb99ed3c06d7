import { fold } from '#shared/kernel/vietnamese.ts';
import { unitFullName } from '#shared/units/unit.ts';
import type { DossierSource } from '../facts/source.ts';
import { paperDay } from '../facts/paper-day.ts';
import type { CheckFacts } from './check-facts.ts';
import { pagePlace } from './places.ts';
import type { Found, Rule } from './rule.ts';

/** K10: the dossier goes to the body that the procedure names, and to none that has ceased to exist. */
export const rightAddressee: Rule = (facts) => {
  const { dossier } = facts.source;
  const body = dossier.superiorBody.trim();
  const at = (fault: string, values: Readonly<Record<string, string>> = {}): Found[] => [
    { fault, place: pagePlace('dossier'), values: { body, ...values } },
  ];
  const gone = ceased(facts);
  if (gone !== null) return at('ceased', { gone });
  const named = namedBody(facts.source);
  if (body === '' || named === '' || fold(body) === fold(named)) return [];
  return at('other', { named });
};

/** The district of a commune whose procedure knows no districts, or one that ended before the tờ trình. */
const ceased = ({ source }: CheckFacts): string | null => {
  const { dossier, district, procedure } = source;
  const body = dossier.superiorBody;
  if (district === null || !fold(body).includes(fold(unitFullName(district)))) return null;
  const isWithout = !procedure.superiorBody.includes('{district.full}');
  const ended = district.validTo !== null && district.validTo < paperDay(source, 'P01');
  return isWithout || ended ? unitFullName(district) : null;
};

/** The body in the words of the procedure; empty where it leaves it to the office. */
const namedBody = ({ procedure, district, province }: DossierSource): string => {
  const filled = procedure.superiorBody
    .replace('{district.full}', district ? unitFullName(district) : '{}')
    .replace('{province.full}', province ? unitFullName(province) : '{}');
  return filled.includes('{}') ? '' : filled.trim();
};
