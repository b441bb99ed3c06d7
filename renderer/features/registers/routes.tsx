import type { FeatureRoute } from '../../app/feature-route.ts';

export const registersRoutes: readonly FeatureRoute[] = [];
