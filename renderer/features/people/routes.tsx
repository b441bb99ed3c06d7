import type { FeatureRoute } from '../../app/feature-route.ts';

export const peopleRoutes: readonly FeatureRoute[] = [];
