import type { BelowNational } from '#shared/dossier/check/check-facts.ts';
import { actText } from '#shared/criteria/act-text.ts';
import { bindingLines, lastByCode } from '#shared/criteria/overlays/in-force.ts';
import { doubtfulLines } from '#shared/criteria/overlays/standings.ts';
import type { Assessment } from '../assessments/load-assessment.ts';

/** Lines of the province that bind on the as-of day and that a person had to answer for. */
export const belowNational = ({
  dossier,
  national,
  overlay,
}: Pick<Assessment, 'dossier' | 'national' | 'overlay'>): readonly BelowNational[] => {
  if (!overlay) return [];
  const doubtful = doubtfulLines(overlay, national).map(({ line }) => line);
  const binding = bindingLines(overlay, [...overlay.levels, ...overlay.parts], dossier.asOf);
  return [...lastByCode(binding, ({ code }) => code).values()]
    .filter(({ line }) => doubtful.includes(line))
    .map(({ line, act }) => ({
      code: line.code,
      act: actText(act),
      reason: line.belowNational?.reason ?? '',
    }));
};
