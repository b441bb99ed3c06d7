import type { FindingPlace } from '#shared/exchange/findings/finding.ts';
import { hrefOf } from '../page/route.ts';
import type { Words } from '../words/words.ts';

/** "Chỉ tiêu 17.3"; conditions are counted from one by people. */
export const placeWords = ({ findings }: Words, { kind, code }: FindingPlace): string => {
  if (kind === 'dossier') return findings('place.dossier');
  const shown = kind === 'condition' ? String(Number(code) + 1) : code;
  return findings(`place.${kind}`, { code: shown });
};

export const placeHref = ({ kind, code }: FindingPlace): string => {
  if (kind === 'indicator') return hrefOf('criteria', code);
  if (kind === 'condition') return hrefOf('conditions');
  return hrefOf(kind === 'paper' ? 'papers' : 'findings');
};
