import type { FeatureRoute } from '../../app/feature-route.ts';

export const historyRoutes: readonly FeatureRoute[] = [];
