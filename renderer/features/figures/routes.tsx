import type { FeatureRoute } from '../../app/feature-route.ts';

export const figuresRoutes: readonly FeatureRoute[] = [];
