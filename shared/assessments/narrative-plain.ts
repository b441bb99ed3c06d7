import type { Evaluation } from '#shared/criteria/evaluation.ts';
import type { Indicator } from '#shared/criteria/indicator.ts';
import type { NarrativeFacts } from './narrative-facts.ts';
import {
  comparisonWord,
  documentsInBrackets,
  gapText,
  isShort,
  reachText,
  remedyText,
} from './narrative-words.ts';

/** A plain sentence from the indicator's own name, for sets that bring no wording of theirs. */
export const plainSentence = (
  { name }: Indicator,
  evaluation: Evaluation,
  facts: NarrativeFacts,
): string => {
  const documents = documentsInBrackets(facts);
  const end = isShort(evaluation) ? remedyText(facts) : '';
  return `${name}${resultText(evaluation)}${documents}.${end}`;
};

const resultText = ({ value, required, verdict, distance }: Evaluation): string => {
  if (value === null) return `: ${verdict === 'met' ? required.proseText : 'chưa đạt yêu cầu'}`;
  if (value.kind !== 'number') return `: ${value.text}`;
  const reach = ` ${reachText(value, { short: verdict === 'not-met' })}`;
  if (required.kind !== 'threshold' || verdict === 'undecided') return reach;
  if (verdict === 'not-met') return `${reach}${gapText(distance)}`;
  const word = comparisonWord(value, required.threshold);
  return `${reach}, ${word} mức quy định (${required.proseText})`;
};
