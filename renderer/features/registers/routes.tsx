import type { ComponentType } from 'react';
import { lazyPage, type FeatureRoute, type PageTitle } from '../../app/feature-route.ts';

const register = (title: PageTitle, load: () => Promise<ComponentType>): FeatureRoute => ({
  path: `/dossiers/:dossierId/registers/${title}`,
  title,
  component: lazyPage(load),
});

const review = (title: 'verification' | 'appraisal', load: () => Promise<ComponentType>) => ({
  path: `/dossiers/:dossierId/reviews/${title}`,
  title,
  component: lazyPage(load),
});

export const registersRoutes: readonly FeatureRoute[] = [
  register(
    'publication',
    async () => (await import('./publication/PublicationPage.tsx')).PublicationPage,
  ),
  register('opinions', async () => (await import('./opinions/OpinionsPage.tsx')).OpinionsPage),
  register('meeting', async () => (await import('./meeting/MeetingPage.tsx')).MeetingPage),
  register('funds', async () => (await import('./funds/FundsPage.tsx')).FundsPage),
  register('direction', async () => (await import('./direction/DirectionPage.tsx')).DirectionPage),
  register('products', async () => (await import('./products/ProductsPage.tsx')).ProductsPage),
  register('works', async () => (await import('./works/WorksPage.tsx')).WorksPage),
  register(
    'conditions',
    async () => (await import('./conditions/ConditionsPage.tsx')).ConditionsPage,
  ),
  register(
    'recognitions',
    async () => (await import('./recognitions/RecognitionsPage.tsx')).RecognitionsPage,
  ),
  review(
    'verification',
    async () => (await import('./review/VerificationPage.tsx')).VerificationPage,
  ),
  review('appraisal', async () => (await import('./review/AppraisalPage.tsx')).AppraisalPage),
  {
    path: '/units/:unitId/recognitions',
    title: 'recognitions',
    component: lazyPage(
      async () => (await import('./recognitions/UnitRecognitionsPage.tsx')).UnitRecognitionsPage,
    ),
  },
  {
    path: '/recognitions',
    title: 'register',
    component: lazyPage(
      async () => (await import('./recognitions/AllRecognitionsPage.tsx')).AllRecognitionsPage,
    ),
  },
];
