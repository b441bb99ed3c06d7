import type { FeatureRoute } from '../../app/feature-route.ts';

export const settingsRoutes: readonly FeatureRoute[] = [];
