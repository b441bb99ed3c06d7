import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const proceduresRoutes: readonly FeatureRoute[] = [
  {
    path: '/procedures',
    title: 'procedures',
    component: lazyPage(async () => (await import('./ProceduresPage.tsx')).ProceduresPage),
  },
  {
    path: '/procedures/:procedureId',
    title: 'procedure',
    component: lazyPage(async () => (await import('./ProcedurePage.tsx')).ProcedurePage),
  },
];
