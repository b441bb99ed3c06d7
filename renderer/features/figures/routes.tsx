import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

const ledger = lazyPage(async () => (await import('./FiguresPage.tsx')).FiguresPage);

export const figuresRoutes: readonly FeatureRoute[] = [
  { path: '/figures', title: 'figures', component: ledger },
  { path: '/figures/at/:unitId/:figureId', title: 'figures', component: ledger },
  {
    path: '/figures/villages',
    title: 'villageSheets',
    component: lazyPage(async () => (await import('./villages/VillagesPage.tsx')).VillagesPage),
  },
  {
    path: '/figures/conflicts',
    title: 'conflicts',
    component: lazyPage(async () => (await import('./ConflictsPage.tsx')).ConflictsPage),
  },
];
