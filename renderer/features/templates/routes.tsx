import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const templatesRoutes: readonly FeatureRoute[] = [
  {
    path: '/templates',
    title: 'templates',
    component: lazyPage(async () => (await import('./TemplatesPage.tsx')).TemplatesPage),
  },
  {
    path: '/templates/:procedureId/:paper',
    title: 'template',
    wide: true,
    component: lazyPage(async () => (await import('./TemplatePage.tsx')).TemplatePage),
  },
  {
    path: '/templates/:procedureId/:paper/word',
    title: 'wordTemplate',
    wide: true,
    component: lazyPage(async () => (await import('./word/WordPage.tsx')).WordPage),
  },
];
