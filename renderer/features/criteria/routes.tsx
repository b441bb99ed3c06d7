import type { FeatureRoute } from '../../app/feature-route.ts';

export const criteriaRoutes: readonly FeatureRoute[] = [];
