import { formatDay } from '#shared/kernel/day-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import {
  decisionCitation,
  heldFrom,
  recognitionState,
  type Recognition,
} from '#shared/registers/recognition.ts';
import { heldGrade, heldRecognition, heldRecognitions } from '../facts/paper-facts.ts';
import { pagePlace } from './places.ts';
import type { Found, Rule } from './rule.ts';

/** K30: the grade below was recognised and still holds (Quyết định số 318, 319/QĐ-TTg). */
export const lowerGrade: Rule = ({ source }) => {
  const needed = heldGrade(source);
  if (!needed) return [];
  const at = (fault: string, values: Readonly<Record<string, string>> = {}): Found => ({
    fault,
    place: pagePlace('recognitions'),
    values: { grade: needed.grade, ...values },
  });
  const held = heldRecognition(source);
  if (!held) {
    const [lost] = heldRecognitions(source);
    return [lost ? at(...lostFault(lost, source.dossier.asOf)) : at('notHeld')];
  }
  if (decisionCitation(held) === '') return [at('notHeld')];
  const from = heldFrom(held);
  if (from > source.dossier.asOf) return [at('later', { day: formatDay(from) })];
  const { stillMet, total } = held;
  if (stillMet === null || total === null) return [at('notReviewed')];
  return stillMet < total ? [at('notKept', { met: String(stillMet), total: String(total) })] : [];
};

/** A grade that was held and lost is told as that, with its last day. */
const lostFault = (lost: Recognition, asOf: Day): [string, Readonly<Record<string, string>>] => {
  const isWithdrawn = recognitionState(lost, asOf) === 'withdrawn';
  const { withdrawnOn, validTo } = lost;
  const on = isWithdrawn ? withdrawnOn : validTo;
  return [isWithdrawn ? 'withdrawn' : 'ended', on === null ? {} : { day: formatDay(on) }];
};
