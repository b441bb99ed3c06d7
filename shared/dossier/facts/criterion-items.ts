import { countFact, listFact, textFact, wordsFact, type ExtraNumber, type Fact } from './fact.ts';
import { fieldLabels } from './field-labels.ts';
import type { ItemFields } from './list-labels.ts';
import type { AssessedCriterion, AssessedIndicator } from './source.ts';
import { verdictWords } from './verdict-words.ts';

/** A criterion with its indicators, as the report and its biểu print them. */
export const criterionItem = (
  criterion: AssessedCriterion,
): Record<ItemFields<'criteria'>, Fact> => ({
  number: textFact(String(criterion.number)),
  name: textFact(criterion.name),
  verdictWord: wordsFact(verdictWords[criterion.verdict], criterion.verdict),
  met: countFact(criterion.counted),
  total: countFact(criterion.total),
  indicators: listFact(criterion.indicators.map(indicatorItem)),
});

const indicatorItem = (
  indicator: AssessedIndicator,
): Record<ItemFields<'criteria.indicators'>, Fact> => ({
  code: textFact(indicator.code),
  name: textFact(indicator.name),
  required: requiredFact(indicator, indicator.requiredProse),
  requiredTable: requiredFact(indicator, indicator.requiredTable),
  result: resultFact(indicator),
  verdictWord: wordsFact(verdictWords[indicator.verdict], indicator.verdict),
  narrative: narrativeFact(indicator),
  evidence: textFact(indicator.evidenceText),
  proof: textFact(proofText(indicator)),
  note: textFact(noteText(indicator)),
});

/** A unit whose column nobody named has levels; which of them holds is for the office to say. */
const requiredFact = ({ levelUnknown, means }: AssessedIndicator, words: string): Fact =>
  levelUnknown === 'no-variant'
    ? { kind: 'missing', field: 'variant.name', label: fieldLabels['variant.name'] }
    : wordsFact(words, means.required);

/** Numbers behind a result, each in a column of its own in the spreadsheet. */
const resultFact = (indicator: AssessedIndicator): Fact => {
  if (indicator.resultText === '') return noResult(indicator);
  const numbers: readonly (ExtraNumber | null)[] = [
    extra('Tử số', indicator.numerator),
    extra('Mẫu số', indicator.denominator),
    extra('Giá trị', indicator.value),
    extra('Ngưỡng', indicator.threshold),
  ];
  return {
    kind: 'text',
    text: indicator.resultText,
    means: indicator.means.result,
    numbers: numbers.filter((one) => one !== null),
  };
};

const extra = (title: string, value: ExtraNumber['value'] | null): ExtraNumber | null =>
  value === null ? null : { title, value };

/** Nothing has to be measured where the object does not exist; elsewhere a missing result is a gap. */
const noResult = ({ code, verdict }: AssessedIndicator): Fact =>
  verdict === 'not-applicable'
    ? textFact('Không có đối tượng')
    : { kind: 'missing', field: `result.${code}`, label: `Kết quả chỉ tiêu ${code}` };

const narrativeFact = ({ code, narrative, means }: AssessedIndicator): Fact => {
  const text = narrative.trim();
  if (text === '') {
    return { kind: 'missing', field: `narrative.${code}`, label: `Thuyết minh chỉ tiêu ${code}` };
  }
  return wordsFact(/[.!?]$/.test(text) ? text : `${text}.`, means.narrative);
};

/** " (Minh chứng: MC-012.)" after a narrative that does not name its proofs itself. */
const proofText = ({ evidenceLabels, evidenceText, narrative }: AssessedIndicator): string => {
  const unnamed = evidenceLabels.filter((label) => !narrative.includes(label));
  return unnamed.length === 0 ? '' : ` (Minh chứng: ${evidenceText}.)`;
};

const noteText = ({ evidenceText, note }: AssessedIndicator): string => {
  const proofs = evidenceText === '' ? '' : `Minh chứng: ${evidenceText}`;
  return [proofs, note.trim().replace(/\.$/, '')].filter((part) => part !== '').join('. ');
};
