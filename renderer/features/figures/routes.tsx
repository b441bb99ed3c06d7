import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const figuresRoutes: readonly FeatureRoute[] = [
  {
    path: '/figures',
    title: 'figures',
    component: lazyPage(async () => (await import('./FiguresPage.tsx')).FiguresPage),
  },
];
