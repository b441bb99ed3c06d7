/** Failures of the satisfaction survey. A piece in [brackets] goes when its detail is missing. */
export const surveyErrorsEn = {
  'survey.notStarted': {
    title: 'This dossier has no survey yet',
    action: 'Open the page of the satisfaction survey and start one.',
  },
  'survey.nothingToPropose': {
    title: 'The survey says nothing of this condition yet',
    action: 'Enter every ballot of every place, then confirm again. Nothing was changed.',
  },
  'survey.noSheet': {
    title: 'There is no ballot for this kind of unit[: {sheet}]',
    action:
      'Nothing was changed. Choose another ballot; ballots are data and can be updated when guidance comes.',
  },
  'survey.sheetInUse': {
    title: 'Ballots of the present kind were typed already',
    action: 'They are all there. To change the kind, remove the survey and start again.',
  },
  'survey.notAPlace': {
    title: 'This place is not part of the survey[: {name}]',
    action: 'Nothing was changed. Check the name of the village, or add it on the page of units.',
  },
  'survey.noPlaces': {
    title: 'The unit has no village to ask',
    action: 'Add the villages on the page of units and start again.',
  },
  'survey.issuedAboveHouseholds': {
    title: '{issued} ballots handed out, more than {households} households',
    action:
      'The last number was not saved, the others are there. One ballot a household: change either number.',
  },
  'survey.returnedAboveIssued': {
    title: '{returned} ballots came back, more than the {issued} handed out',
    action: 'The last number was not saved, the others are there. Change one of the two.',
  },
  'survey.validSum': {
    title: "{valid} valid and {invalid} invalid ballots don't make the {returned} that came back",
    action:
      "The numbers are still on screen and were not saved. Compare them with the village's minutes.",
  },
  'survey.questionCount': {
    title: '{given} questions, the ballot has {asked}',
    action:
      'Not saved; what was typed is still there. Enter as many answers as the ballot has questions.',
  },
  'survey.questionSum': {
    title:
      "Question {question}: {satisfied} satisfied and {unsatisfied} not satisfied don't make {valid} valid ballots",
    action:
      "The numbers are still on screen and were not saved. Compare them with the village's minutes.",
  },
  'survey.numberAboveIssued': {
    title: 'There is no ballot {number}: the village handed out {issued}',
    action:
      'This ballot was not saved, those before are there. Look at its number or at the number handed out.',
  },
  'survey.tooManyBallots': {
    title: 'All {returned} ballots that came back were typed already',
    action:
      'This ballot was not saved, those before are there. Change how many came back, or find the ballot typed under a wrong number.',
  },
  'survey.unknownReason': {
    title: 'No such reason in the list, or no such question on the ballot[: {reason}]',
    action: 'Not saved. Choose a reason of the list, or write it among other opinions.',
  },
  'survey.nothingToSettle': {
    title: 'Ballot {number} was not typed twice yet',
    action: 'Nothing was changed. Type the entry that is missing and compare then.',
  },
  'survey.endsBeforeStart': {
    title: 'The survey ends before it begins',
    action: 'The last day was not saved. Change one of the two days.',
  },
  'survey.noTallies': {
    title: 'No table of village tallies was found in the file[: {name}]',
    action: 'Nothing was changed. Take the Excel form from this page, fill it in and import it.',
  },
} as const;
