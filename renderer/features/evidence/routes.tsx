import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const evidenceRoutes: readonly FeatureRoute[] = [
  {
    path: '/dossiers/:dossierId/evidence/:evidenceId?',
    title: 'evidence',
    component: lazyPage(async () => (await import('./EvidencePage.tsx')).EvidencePage),
  },
  {
    path: '/dossiers/:dossierId/matrix',
    title: 'matrix',
    component: lazyPage(async () => (await import('./matrix/MatrixPage.tsx')).MatrixPage),
    wide: true,
  },
];
