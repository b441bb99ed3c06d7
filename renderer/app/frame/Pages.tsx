import { Suspense, useEffect, useRef } from 'react';
import { Link, Route, Switch, useLocation, useRouter, matchRoute } from 'wouter';
import { Button } from '@mantine/core';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useText } from '../../ui/use-text.ts';
import { allRoutes } from '../all-routes.ts';
import { ErrorBoundary } from '../errors/ErrorBoundary.tsx';
import type { FeatureRoute } from '../feature-route.ts';
import { Breadcrumbs } from './Breadcrumbs.tsx';
import classes from './Frame.module.css';

type Props = {
  /** A dialog stands before the page: whoever is typing there keeps the focus when the page changes behind it. */
  readonly isBehind: boolean;
};

/** The page of the address. */
export const Pages = ({ isBehind }: Props) => {
  const main = useRef<HTMLElement>(null);
  const route = useRouteOfAddress();
  const titles = useText('titles');
  const title = titles(route?.title ?? 'notFound');
  const previous = useRef(route?.path);
  useEffect(() => {
    document.title = `${title} · HoSoNTM`;
    if (previous.current === route?.path) return;
    previous.current = route?.path;
    if (!isBehind) main.current?.focus();
    main.current?.scrollTo(0, 0);
  }, [route?.path, title, isBehind]);
  return (
    <main id="main" ref={main} className={classes.main} tabIndex={-1}>
      <div className={classes.content} data-wide={route?.wide || undefined}>
        <Breadcrumbs />
        <ErrorBoundary key={route?.path ?? ''}>
          <Suspense fallback={<SkeletonLines />}>
            <Switch>
              {allRoutes.map(({ path, component }) => (
                <Route key={path} path={path} component={component} />
              ))}
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </div>
    </main>
  );
};

const useRouteOfAddress = (): FeatureRoute | undefined => {
  const [location] = useLocation();
  const { parser } = useRouter();
  return allRoutes.find(({ path }) => matchRoute(parser, path, location)[0]);
};

const NotFound = () => {
  const text = useText('frame');
  return (
    <>
      <PageHeader title={text('notFoundTitle')} lead={text('notFoundBody')} />
      <Button component={Link} to="/">
        {text('goHome')}
      </Button>
    </>
  );
};
