import { boundRoutes } from '../features/bound/routes.tsx';
import { calendarRoutes } from '../features/calendar/routes.tsx';
import { checkRoutes } from '../features/check/routes.tsx';
import { criteriaRoutes } from '../features/criteria/routes.tsx';
import { dossiersRoutes } from '../features/dossiers/routes.tsx';
import { evidenceRoutes } from '../features/evidence/routes.tsx';
import { figuresRoutes } from '../features/figures/routes.tsx';
import { historyRoutes } from '../features/history/routes.tsx';
import { homeRoutes } from '../features/home/routes.tsx';
import { importsRoutes } from '../features/imports/routes.tsx';
import { packagesRoutes } from '../features/packages/routes.tsx';
import { mergesRoutes } from '../features/merges/routes.tsx';
import { papersRoutes } from '../features/papers/routes.tsx';
import { peopleRoutes } from '../features/people/routes.tsx';
import { planningRoutes } from '../features/planning/routes.tsx';
import { proceduresRoutes } from '../features/procedures/routes.tsx';
import { registersRoutes } from '../features/registers/routes.tsx';
import { settingsRoutes } from '../features/settings/routes.tsx';
import { surveyRoutes } from '../features/survey/routes.tsx';
import { templatesRoutes } from '../features/templates/routes.tsx';
import { unitsRoutes } from '../features/units/routes.tsx';
import { walkRoutes } from '../features/walk/routes.tsx';
import { yearsRoutes } from '../features/years/routes.tsx';
import type { FeatureRoute } from './feature-route.ts';

/** Every page there is. Each loads when it is first opened. */
export const allRoutes: readonly FeatureRoute[] = [
  ...homeRoutes,
  ...dossiersRoutes,
  ...walkRoutes,
  ...yearsRoutes,
  ...importsRoutes,
  ...evidenceRoutes,
  ...papersRoutes,
  ...templatesRoutes,
  ...proceduresRoutes,
  ...boundRoutes,
  ...packagesRoutes,
  ...calendarRoutes,
  ...checkRoutes,
  ...planningRoutes,
  ...registersRoutes,
  ...surveyRoutes,
  ...figuresRoutes,
  ...criteriaRoutes,
  ...unitsRoutes,
  ...peopleRoutes,
  ...mergesRoutes,
  ...historyRoutes,
  ...settingsRoutes,
];
