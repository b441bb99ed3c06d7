import type { Rule } from './rule.ts';
import { rightAddressee } from './rules-addressee.ts';
import { daysInOrder, papersAfterAsOf, workingDays } from './rules-days.ts';
import { funds, oneValue, partsAndTotals } from './rules-figures.ts';
import { nothingLeftOpen } from './rules-gaps.ts';
import { groundsInForce, groundsInOrder } from './rules-grounds.ts';
import { everyAnswer, madePublic, vote } from './rules-hearing.ts';
import { rightLevels } from './rules-levels.ts';
import { numbersOfTexts, ownWords, resultWords } from './rules-narratives.ts';
import {
  allPapers,
  comparedOutlines,
  freshPapers,
  numberAndDate,
  ownSeries,
  rightLayout,
  ownDocxApart,
  usableWordings,
} from './rules-papers.ts';
import { photos } from './rules-photos.ts';
import { fitForPublic, proofList } from './rules-proof-list.ts';
import { productsHold } from './rules-products.ts';
import { usableProofs } from './rules-proofs.ts';
import { lowerGrade } from './rules-recognitions.ts';
import { reportedCounts } from './rules-reported.ts';
import { placeNames, rightForm, signerInOffice } from './rules-signers.ts';
import {
  conditionsHold,
  estimates,
  everyPart,
  notApplicable,
  nothingUndecided,
  notMet,
  printedSide,
  provincialLevels,
} from './rules-verdicts.ts';
import { survey } from './rules-survey.ts';
import { oneSpelling, ownPlaces, rightYears } from './rules-wording.ts';
import { debts } from './rules-works.ts';

/** What each rule of the catalogue looks at. */
export const allRules: Readonly<Record<string, Rule>> = {
  K01: numberAndDate,
  K02: ownSeries,
  K03: rightForm,
  K04: signerInOffice,
  K05: placeNames,
  K06: ownPlaces,
  K07: rightYears,
  K08: daysInOrder,
  K09: workingDays,
  K10: rightAddressee,
  K11: groundsInForce,
  K12: groundsInOrder,
  K13: allPapers,
  K14: nothingLeftOpen,
  K15: rightLayout,
  K16: oneSpelling,
  K17: oneValue,
  K18: partsAndTotals,
  K19: printedSide,
  K20: rightLevels,
  K21: everyPart,
  K22: provincialLevels,
  K23: resultWords,
  K24: notApplicable,
  K25: reportedCounts,
  K26: nothingUndecided,
  K27: numbersOfTexts,
  K28: ownWords,
  K29: (facts) => [...estimates(facts), ...papersAfterAsOf(facts)],
  K30: lowerGrade,
  K31: debts,
  K32: funds,
  K33: madePublic,
  K34: everyAnswer,
  K35: vote,
  K36: survey,
  K37: (facts) => [...usableProofs(facts), ...productsHold(facts)],
  K38: proofList,
  K39: fitForPublic,
  K40: photos,
  T01: freshPapers,
  T02: comparedOutlines,
  T03: notMet,
  T04: conditionsHold,
  T05: usableWordings,
  T06: ownDocxApart,
};
