import type { FeatureRoute } from '../../app/feature-route.ts';

export const unitsRoutes: readonly FeatureRoute[] = [];
