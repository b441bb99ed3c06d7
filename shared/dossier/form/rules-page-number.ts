import { round, withinSpan } from './finding.ts';
import type { Evaluator, Evaluators, FormFile } from './form-file.ts';
import type { FormPageNumber } from './form-model.ts';
import type { FormatRule } from './format-rule.ts';
import { areaOf } from './placing.ts';

type Judge = (number: FormPageNumber, rule: FormatRule, file: FormFile) => string | null;

const eachNumber =
  (applies: (number: FormPageNumber) => boolean, judge: Judge): Evaluator =>
  (file, rule) => {
    const numbers = file.model.pageNumbers.filter(applies);
    if (numbers.length === 0) return null;
    return numbers.flatMap((number) => {
      const found = judge(number, rule, file);
      const place = `phần ${number.section + 1}, trang ${number.sheet}`;
      return found === null ? [] : [{ place, found, expected: rule.rule }];
    });
  };

const isShown = (number: FormPageNumber): boolean => number.shown !== null;

const countsFromOne: Judge = (number) =>
  number.shown === String(number.sheet) ? null : (number.shown ?? 'không có số trang');

const isCentered: Judge = (number, rule, file) => {
  const sheetCenter = (file.model.sections[number.section]?.widthMm ?? 210) / 2;
  const centers = [areaOf(file.model, number.section).centerMm, sheetCenter];
  const isNear = centers.some(
    (center) => Math.abs(number.centerMm - center) <= (rule.tolerance ?? 1),
  );
  if (number.place !== 'top-margin') return 'không ở lề trên';
  return isNear ? null : `giữa ở ${round(number.centerMm)} mm`;
};

export const pageNumberRules: Evaluators = {
  'ND30-PAGE-10': eachNumber((number) => number.section === 0 && number.sheet > 1, countsFromOne),
  'ND30-PAGE-11': eachNumber(isShown, (number, rule) =>
    withinSpan(number.sizePt, rule, 0) ? null : `cỡ ${round(number.sizePt)}`,
  ),
  'ND30-PAGE-12': eachNumber(isShown, (number) => (number.italic ? 'nghiêng' : null)),
  'ND30-PAGE-13': eachNumber(isShown, isCentered),
  'ND30-PAGE-14': eachNumber(
    (number) => number.sheet === 1,
    (number) => number.shown,
  ),
  'ND30-PLV-09': eachNumber(
    (number) => number.section > 0 && (number.sheet > 1 || isShown(number)),
    countsFromOne,
  ),
};
