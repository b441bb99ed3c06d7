import { lazyPage, type FeatureRoute } from '../../app/feature-route.ts';

export const criteriaRoutes: readonly FeatureRoute[] = [
  {
    path: '/criteria',
    title: 'criteria',
    component: lazyPage(async () => (await import('./CriteriaSetsPage.tsx')).CriteriaSetsPage),
  },
  {
    // Before the page of one set, whose address has the same form.
    path: '/criteria/compare/:before?/:after?',
    title: 'differences',
    component: lazyPage(
      async () => (await import('./differences/DifferencesPage.tsx')).DifferencesPage,
    ),
  },
  {
    path: '/criteria/crosswalk/:fromId?/:toId?',
    title: 'crosswalk',
    component: lazyPage(async () => (await import('./crosswalk/CrosswalkPage.tsx')).CrosswalkPage),
  },
  {
    path: '/criteria/new/:fromId?',
    title: 'newSet',
    component: lazyPage(async () => (await import('./editor/SetEditorPage.tsx')).NewSetPage),
  },
  {
    path: '/criteria/annex',
    title: 'annex',
    component: lazyPage(async () => (await import('./annex/AnnexPage.tsx')).AnnexPage),
  },
  {
    path: '/criteria/annex/draft',
    title: 'newSet',
    component: lazyPage(async () => (await import('./annex/AnnexPage.tsx')).AnnexDraftPage),
  },
  {
    path: '/criteria/:setId/proofs',
    title: 'requiredProofs',
    component: lazyPage(
      async () => (await import('./required/RequiredProofsPage.tsx')).RequiredProofsPage,
    ),
  },
  {
    path: '/criteria/:setId/edit',
    title: 'editSet',
    component: lazyPage(async () => (await import('./editor/SetEditorPage.tsx')).EditSetPage),
  },
  {
    path: '/criteria/:setId',
    title: 'criteriaSet',
    component: lazyPage(async () => (await import('./CriteriaSetPage.tsx')).CriteriaSetPage),
  },
  {
    path: '/criteria/:setId/compare/:code?',
    title: 'compareSet',
    component: lazyPage(async () => (await import('./compare/ComparePage.tsx')).ComparePage),
    wide: true,
  },
  {
    path: '/overlays',
    title: 'overlays',
    component: lazyPage(async () => (await import('./OverlaysPage.tsx')).OverlaysPage),
  },
  {
    path: '/overlays/:overlayId',
    title: 'overlay',
    component: lazyPage(async () => (await import('./OverlayPage.tsx')).OverlayPage),
  },
];
