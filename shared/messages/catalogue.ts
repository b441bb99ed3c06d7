import { annexEn } from './annex.en.ts';
import { annexVi } from './annex.vi.ts';
import { boundEn } from './bound.en.ts';
import { boundVi } from './bound.vi.ts';
import { calendarEn } from './calendar.en.ts';
import { calendarVi } from './calendar.vi.ts';
import { checklistEn } from './checklist.en.ts';
import { checkEn } from './check.en.ts';
import { checkRulesEn } from './check-rules.en.ts';
import { checkRulesVi } from './check-rules.vi.ts';
import { checklistVi } from './checklist.vi.ts';
import { checkVi } from './check.vi.ts';
import { criteriaEn } from './criteria.en.ts';
import { criteriaVi } from './criteria.vi.ts';
import { citationsEn } from './citations.en.ts';
import { citationsVi } from './citations.vi.ts';
import { crosswalksEn } from './crosswalks.en.ts';
import { crosswalksVi } from './crosswalks.vi.ts';
import { differencesEn } from './differences.en.ts';
import { differencesVi } from './differences.vi.ts';
import { directionEn } from './direction.en.ts';
import { directionVi } from './direction.vi.ts';
import { dossiersEn } from './dossiers.en.ts';
import { dossiersVi } from './dossiers.vi.ts';
import { evidenceEn } from './evidence.en.ts';
import { evidenceVi } from './evidence.vi.ts';
import { figuresEn } from './figures.en.ts';
import { figuresVi } from './figures.vi.ts';
import { frameEn } from './frame.en.ts';
import { frameVi } from './frame.vi.ts';
import { fundsEn } from './funds.en.ts';
import { fundsVi } from './funds.vi.ts';
import { historyEn } from './history.en.ts';
import { historyVi } from './history.vi.ts';
import { homeEn } from './home.en.ts';
import { homeVi } from './home.vi.ts';
import { importsEn } from './imports.en.ts';
import { importsVi } from './imports.vi.ts';
import { judgementEn } from './judgement.en.ts';
import { judgementVi } from './judgement.vi.ts';
import { mergesEn } from './merges.en.ts';
import { overlaysEn } from './overlays.en.ts';
import { mergesVi } from './merges.vi.ts';
import { overlaysVi } from './overlays.vi.ts';
import { packageProblemsEn } from './package-problems.en.ts';
import { packageProblemsVi } from './package-problems.vi.ts';
import { packagesEn } from './packages.en.ts';
import { packagesVi } from './packages.vi.ts';
import { papersEn } from './papers.en.ts';
import { papersVi } from './papers.vi.ts';
import { peopleEn } from './people.en.ts';
import { peopleVi } from './people.vi.ts';
import { proofFilesEn } from './proof-files.en.ts';
import { proofFilesVi } from './proof-files.vi.ts';
import { planningEn } from './planning.en.ts';
import { planningVi } from './planning.vi.ts';
import { procedureFaultsEn } from './procedure-faults.en.ts';
import { procedureFaultsVi } from './procedure-faults.vi.ts';
import { proceduresEn } from './procedures.en.ts';
import { proceduresVi } from './procedures.vi.ts';
import { recoveryEn } from './recovery.en.ts';
import { recoveryVi } from './recovery.vi.ts';
import { requiredListsEn } from './required-lists.en.ts';
import { recordsEn } from './records.en.ts';
import { registersEn } from './registers.en.ts';
import { requiredListsVi } from './required-lists.vi.ts';
import { recordsVi } from './records.vi.ts';
import { registersVi } from './registers.vi.ts';
import { reviewEn } from './review.en.ts';
import { reviewVi } from './review.vi.ts';
import { setEditorEn } from './set-editor.en.ts';
import { setEditorVi } from './set-editor.vi.ts';
import { settingsEn } from './settings.en.ts';
import { settingsVi } from './settings.vi.ts';
import { sheetsEn } from './sheets.en.ts';
import { sheetsVi } from './sheets.vi.ts';
import { signaturesEn } from './signatures.en.ts';
import { signaturesVi } from './signatures.vi.ts';
import { surveyEn } from './survey.en.ts';
import { surveyVi } from './survey.vi.ts';
import { templatesEn } from './templates.en.ts';
import { templatesVi } from './templates.vi.ts';
import { titlesEn } from './titles.en.ts';
import { titlesVi } from './titles.vi.ts';
import { uiEn } from './ui.en.ts';
import { uiVi } from './ui.vi.ts';
import { unitsEn } from './units.en.ts';
import { unitsVi } from './units.vi.ts';
import { upgradeEn } from './upgrade.en.ts';
import { upgradeVi } from './upgrade.vi.ts';
import { viewerEn } from './viewer.en.ts';
import { viewerVi } from './viewer.vi.ts';
import { viewerFilesEn } from './viewer-files.en.ts';
import { viewerFilesVi } from './viewer-files.vi.ts';
import { viewerFindingsEn } from './viewer-findings.en.ts';
import { viewerFindingsVi } from './viewer-findings.vi.ts';
import { walkEn } from './walk.en.ts';
import { walkVi } from './walk.vi.ts';
import { worksEn } from './works.en.ts';
import { worksVi } from './works.vi.ts';
import { yearsEn } from './years.en.ts';
import { yearsVi } from './years.vi.ts';

/** Every sentence of the screen, by language and area. Vietnamese is the measure, English is checked against it. */
export const catalogue = {
  vi: {
    annex: annexVi,
    bound: boundVi,
    calendar: calendarVi,
    check: checkVi,
    checklist: checklistVi,
    checkRules: checkRulesVi,
    criteria: criteriaVi,
    crosswalks: crosswalksVi,
    differences: differencesVi,
    direction: directionVi,
    dossiers: dossiersVi,
    evidence: evidenceVi,
    figures: figuresVi,
    frame: frameVi,
    funds: fundsVi,
    history: historyVi,
    home: homeVi,
    imports: importsVi,
    judgement: judgementVi,
    merges: mergesVi,
    overlays: overlaysVi,
    packageProblems: packageProblemsVi,
    packages: packagesVi,
    papers: papersVi,
    people: peopleVi,
    planning: planningVi,
    proofFiles: proofFilesVi,
    citations: citationsVi,
    recovery: recoveryVi,
    records: recordsVi,
    registers: registersVi,
    requiredLists: requiredListsVi,
    review: reviewVi,
    setEditor: setEditorVi,
    settings: settingsVi,
    sheets: sheetsVi,
    signatures: signaturesVi,
    survey: surveyVi,
    procedures: proceduresVi,
    procedureFaults: procedureFaultsVi,
    templates: templatesVi,
    titles: titlesVi,
    ui: uiVi,
    units: unitsVi,
    upgrade: upgradeVi,
    viewer: viewerVi,
    viewerFiles: viewerFilesVi,
    viewerFindings: viewerFindingsVi,
    walk: walkVi,
    works: worksVi,
    years: yearsVi,
  },
  en: {
    annex: annexEn,
    bound: boundEn,
    calendar: calendarEn,
    check: checkEn,
    checklist: checklistEn,
    checkRules: checkRulesEn,
    criteria: criteriaEn,
    crosswalks: crosswalksEn,
    differences: differencesEn,
    direction: directionEn,
    dossiers: dossiersEn,
    evidence: evidenceEn,
    figures: figuresEn,
    frame: frameEn,
    funds: fundsEn,
    history: historyEn,
    home: homeEn,
    imports: importsEn,
    judgement: judgementEn,
    merges: mergesEn,
    overlays: overlaysEn,
    packageProblems: packageProblemsEn,
    packages: packagesEn,
    papers: papersEn,
    people: peopleEn,
    planning: planningEn,
    proofFiles: proofFilesEn,
    citations: citationsEn,
    recovery: recoveryEn,
    records: recordsEn,
    registers: registersEn,
    requiredLists: requiredListsEn,
    review: reviewEn,
    setEditor: setEditorEn,
    settings: settingsEn,
    sheets: sheetsEn,
    signatures: signaturesEn,
    survey: surveyEn,
    procedures: proceduresEn,
    procedureFaults: procedureFaultsEn,
    templates: templatesEn,
    titles: titlesEn,
    ui: uiEn,
    units: unitsEn,
    upgrade: upgradeEn,
    viewer: viewerEn,
    viewerFiles: viewerFilesEn,
    viewerFindings: viewerFindingsEn,
    walk: walkEn,
    works: worksEn,
    years: yearsEn,
  },
};

export type MessageArea = keyof (typeof catalogue)['vi'];
export type MessageKey<Area extends MessageArea> = keyof (typeof catalogue)['vi'][Area] & string;
