import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const yearsRoutes: readonly FeatureRoute[] = [
  {
    path: '/dossiers/:dossierId/carried',
    title: 'carried',
    component: lazyPage(async () => (await import('./CarriedPage.tsx')).CarriedPage),
  },
];
