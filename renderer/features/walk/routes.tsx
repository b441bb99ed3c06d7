import type { FeatureRoute } from '../../app/feature-route.ts';

export const walkRoutes: readonly FeatureRoute[] = [];
