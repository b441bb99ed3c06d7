import { formatDay } from '#shared/kernel/day-text.ts';
import { heldGrade, heldRecognition } from '../facts/paper-facts.ts';
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
  if (!held || held.act.trim() === '') return [at('notHeld')];
  if (held.on !== null && held.on > source.dossier.asOf)
    return [at('later', { day: formatDay(held.on) })];
  const { stillMet, total } = held;
  if (stillMet === null || total === null) return [at('notReviewed')];
  return stillMet < total ? [at('notKept', { met: String(stillMet), total: String(total) })] : [];
};
