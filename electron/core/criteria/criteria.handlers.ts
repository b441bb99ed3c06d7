import type { Handlers } from '../handlers.ts';
import { selectOverlays } from './criteria.queries.ts';
import { compareLibrarySets } from './compare-library-sets.ts';
import { exportOverlay } from './export-overlay.ts';
import { exportSet } from './export-set.ts';
import { importOverlay } from './import-overlay.ts';
import { importSet } from './import-set.ts';
import { readAnnexFile } from './read-annex-file.ts';
import { removeOverlay, saveOverlay } from './save-overlay.ts';
import { saveSet } from './save-set.ts';
import type { LibrarySet } from './library-set.ts';
import { attachText } from './set-texts.ts';
import { existingSet, listSets, listVersions } from './set-library.ts';
import { setView, summaryOf } from './set-view.ts';
import { correct, verify } from './sign-offs.ts';

export const criteriaHandlers: Handlers<'criteria'> = {
  'criteria.sets': (context) => listSets(context).map((entry) => summaryOf(context.db, entry)),
  'criteria.set': (context, { setId, version }) =>
    setView(context, existingSet(context, setId, version)),
  'criteria.document': (context, { setId, version }) => existingSet(context, setId, version).set,
  'criteria.readAnnex': readAnnexFile,
  'criteria.saveSet': saveSet,
  'criteria.compareSets': compareLibrarySets,
  'criteria.versions': (context) => listVersions(context).map(versionOf),
  'criteria.exportSet': exportSet,
  'criteria.importSet': importSet,
  'criteria.attachText': attachText,
  'criteria.verify': verify,
  'criteria.correct': correct,
  'criteria.overlays': ({ db }) => selectOverlays(db),
  'criteria.saveOverlay': saveOverlay,
  'criteria.removeOverlay': removeOverlay,
  'criteria.exportOverlay': exportOverlay,
  'criteria.importOverlay': importOverlay,
};

const versionOf = ({ set, origin, sha256 }: LibrarySet) => ({
  id: set.id,
  version: set.version,
  origin,
  title: set.title,
  level: set.level,
  grade: set.grade,
  periodFrom: set.period.from,
  sha256,
  replacedOn: set.replacedOn ?? null,
});
