import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const surveyRoutes: readonly FeatureRoute[] = [
  {
    path: '/dossiers/:dossierId/survey',
    title: 'survey',
    component: lazyPage(async () => (await import('./SurveyPage.tsx')).SurveyPage),
  },
  {
    path: '/dossiers/:dossierId/survey/:placeId',
    title: 'ballots',
    component: lazyPage(async () => (await import('./entry/EntryPage.tsx')).EntryPage),
  },
];
