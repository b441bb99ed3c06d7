import { lazy, type ComponentType } from 'react';
import type { titlesVi } from '#shared/messages/titles.vi.ts';

export type PageTitle = keyof typeof titlesVi;

/** One page. A feature exports its pages from `<feature>/routes.tsx`; renderer/app/all-routes.ts gathers them. */
export type FeatureRoute = {
  /** Pattern of wouter: `/dossiers/:dossierId/walk/:code?`. Read the values with `useParams`. */
  readonly path: string;
  readonly component: ComponentType;
  readonly title: PageTitle;
  /** Uses the whole width instead of 1,280 px. */
  readonly wide?: boolean;
};

/**
 * A page that is loaded when it is first opened, by its named export:
 * `lazyPage(async () => (await import('./WalkPage.tsx')).WalkPage)`.
 */
export const lazyPage = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => ({ default: await load() }));
