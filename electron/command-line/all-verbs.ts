import { WrongUsage } from './failures.ts';
import type { Verb } from './verb.ts';
import { bound } from './verbs/bound.ts';
import { calendar } from './verbs/calendar.ts';
import { callVerb } from './verbs/call.ts';
import { check } from './verbs/check.ts';
import { compare } from './verbs/compare.ts';
import { crosswalk } from './verbs/crosswalk.ts';
import { demo } from './verbs/demo.ts';
import { dossierConfirm } from './verbs/dossier-confirm.ts';
import { dossierCreate } from './verbs/dossier-create.ts';
import { dossierRenew } from './verbs/dossier-renew.ts';
import { dossierUpgrade } from './verbs/dossier-upgrade.ts';
import { evaluate } from './verbs/evaluate.ts';
import { evidenceAdd } from './verbs/evidence-add.ts';
import { evidenceCheck } from './verbs/evidence-check.ts';
import { evidenceList } from './verbs/evidence-list.ts';
import { evidenceReplace } from './verbs/evidence-replace.ts';
import { evidenceSignatures } from './verbs/evidence-signatures.ts';
import { findingsImport } from './verbs/findings-import.ts';
import { form } from './verbs/form.ts';
import { handOut } from './verbs/hand-out.ts';
import { init } from './verbs/init.ts';
import { merge } from './verbs/merge.ts';
import { methodsVerb } from './verbs/methods.ts';
import { overlayExport } from './verbs/overlay-export.ts';
import { overlayImport } from './verbs/overlay-import.ts';
import { overlays } from './verbs/overlays.ts';
import { packageVerb } from './verbs/package.ts';
import { packageImport } from './verbs/package-import.ts';
import { papers } from './verbs/papers.ts';
import { printPack } from './verbs/print-pack.ts';
import { procedures, proceduresExport, proceduresImport } from './verbs/procedures.ts';
import { progress } from './verbs/progress.ts';
import { reported } from './verbs/reported.ts';
import { survey } from './verbs/survey.ts';
import { surveyImport } from './verbs/survey-import.ts';
import { rollUp } from './verbs/roll-up.ts';
import { resultsImport } from './verbs/results-import.ts';
import { sets } from './verbs/sets.ts';
import { setsExport } from './verbs/sets-export.ts';
import { setsImport } from './verbs/sets-import.ts';
import { sliceOpen } from './verbs/slice-open.ts';
import { snapshot } from './verbs/snapshot.ts';
import { recognitions, standing } from './verbs/standing.ts';
import { templates, templatesExport, templatesImport, templatesTry } from './verbs/templates.ts';
import { verify } from './verbs/verify.ts';
import type { Words } from './words.ts';

/** Verbs by the words that name them; the longer name goes first. */
const verbs: Readonly<Record<string, Verb>> = {
  'dossier create': dossierCreate,
  'dossier renew': dossierRenew,
  'dossier confirm': dossierConfirm,
  'dossier upgrade': dossierUpgrade,
  'results import': resultsImport,
  'survey import': surveyImport,
  survey,
  'evidence add': evidenceAdd,
  'evidence check': evidenceCheck,
  'evidence list': evidenceList,
  'evidence replace': evidenceReplace,
  'evidence signatures': evidenceSignatures,
  'sets import': setsImport,
  'sets export': setsExport,
  'overlay import': overlayImport,
  'overlay export': overlayExport,
  'procedures list': procedures,
  'procedures export': proceduresExport,
  'procedures import': proceduresImport,
  'templates list': templates,
  'templates export': templatesExport,
  'templates import': templatesImport,
  'templates try': templatesTry,
  'findings import': findingsImport,
  'package import': packageImport,
  package: packageVerb,
  rollup: rollUp,
  verify,
  init,
  demo,
  methods: methodsVerb,
  call: callVerb,
  sets,
  overlays,
  compare,
  crosswalk,
  calendar,
  evaluate,
  check,
  snapshot,
  progress,
  reported,
  recognitions,
  standing,
  papers,
  bound,
  'print-pack': printPack,
  form,
  'hand-out': handOut,
  merge,
  'slice open': sliceOpen,
};

export const usage = [
  'hoso VERB … [--data DIR] [--json] [--officer NAME]',
  ...Object.values(verbs).map((verb) => `  hoso ${verb.usage}`),
  '  hoso serve [--port N]',
].join('\n');

/** The verb that the first words name, and the words that are left for it. */
export const findVerb = (words: Words): { readonly verb: Verb; readonly rest: Words } => {
  for (const [name, verb] of Object.entries(verbs)) {
    const length = name.split(' ').length;
    if (words.plain.slice(0, length).join(' ') === name) {
      return { verb, rest: { ...words, plain: words.plain.slice(length) } };
    }
  }
  throw new WrongUsage(`${words.plain.join(' ')}: no such verb`);
};
