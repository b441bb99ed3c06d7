import { checkOverlay, type Overlay } from '#shared/criteria/overlay.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import type { Handlers } from '../handlers.ts';
import { selectOverlays } from './criteria.queries.ts';
import { overlayRecords } from './criteria.records.ts';
import { compareLibrarySets } from './compare-library-sets.ts';
import { exportSet } from './export-set.ts';
import { importSet } from './import-set.ts';
import { attachText } from './set-texts.ts';
import { existingSet, listSets } from './set-library.ts';
import { setView, summaryOf } from './set-view.ts';
import { correct, verify } from './sign-offs.ts';

export const criteriaHandlers: Handlers<'criteria'> = {
  'criteria.sets': (context) => listSets(context).map((entry) => summaryOf(context.db, entry)),
  'criteria.set': (context, { setId, version }) =>
    setView(context, existingSet(context, setId, version)),
  'criteria.compareSets': compareLibrarySets,
  'criteria.exportSet': exportSet,
  'criteria.importSet': importSet,
  'criteria.attachText': attachText,
  'criteria.verify': verify,
  'criteria.correct': correct,
  'criteria.overlays': ({ db }) => selectOverlays(db),
  'criteria.saveOverlay': (context, { id = context.newId(), ...input }) => {
    const overlay: Overlay = { format: 'ntm-overlay/1', id, ...input };
    const checked = checkOverlay(overlay, existingSet(context, overlay.baseSetId).set);
    if (!checked.ok) refuse(checked.error.code, checked.error.details, checked.error.field);
    const { title, provinceName, baseSetId } = overlay;
    context.records.put(overlayRecords, id, {
      title,
      provinceName,
      baseSetId,
      json: JSON.stringify(overlay),
    });
    return { overlayId: id };
  },
};
