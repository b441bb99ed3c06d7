import type { FeatureRoute } from '../../app/feature-route.ts';

export const evidenceRoutes: readonly FeatureRoute[] = [];
