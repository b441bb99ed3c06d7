import type { Handlers } from '../handlers.ts';
import { crosswalkTargets, crosswalkView } from './crosswalk-view.ts';
import { forecastDossier } from './forecast.ts';
import { resetCrosswalk, saveCrosswalk } from './save-crosswalk.ts';

export const crosswalksHandlers: Handlers<'crosswalks'> = {
  'crosswalks.targets': crosswalkTargets,
  'crosswalks.get': crosswalkView,
  'crosswalks.save': saveCrosswalk,
  'crosswalks.reset': resetCrosswalk,
  'crosswalks.forecast': forecastDossier,
};
