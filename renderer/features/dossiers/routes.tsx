import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const dossiersRoutes: readonly FeatureRoute[] = [
  {
    path: '/dossiers',
    title: 'dossiers',
    component: lazyPage(async () => (await import('./DossierListPage.tsx')).DossierListPage),
  },
  {
    path: '/dossiers/new/:step?',
    title: 'newDossier',
    component: lazyPage(async () => (await import('./NewDossierPage.tsx')).NewDossierPage),
  },
  {
    path: '/dossiers/:dossierId',
    title: 'dossier',
    component: lazyPage(async () => (await import('./DossierPage.tsx')).DossierPage),
  },
  {
    path: '/dossiers/:dossierId/overlay',
    title: 'dossierOverlay',
    component: lazyPage(
      async () => (await import('./overlay/OverlayChangePage.tsx')).OverlayChangePage,
    ),
  },
  {
    path: '/dossiers/:dossierId/upgrade',
    title: 'upgrade',
    component: lazyPage(async () => (await import('./upgrade/UpgradePage.tsx')).UpgradePage),
  },
  {
    path: '/dossiers/:dossierId/forecast',
    title: 'forecast',
    component: lazyPage(async () => (await import('./forecast/ForecastPage.tsx')).ForecastPage),
  },
];
