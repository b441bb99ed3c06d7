import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const calendarRoutes: readonly FeatureRoute[] = [
  {
    path: '/dossiers/:dossierId/calendar',
    title: 'calendar',
    component: lazyPage(async () => (await import('./CalendarPage.tsx')).CalendarPage),
  },
];
