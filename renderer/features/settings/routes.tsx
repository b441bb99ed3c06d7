import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const settingsRoutes: readonly FeatureRoute[] = [
  {
    path: '/settings',
    title: 'settings',
    component: lazyPage(async () => (await import('./SettingsPage.tsx')).SettingsPage),
  },
];
