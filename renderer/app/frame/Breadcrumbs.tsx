import { Link, matchRoute, useLocation, useRouter } from 'wouter';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { useText } from '../../ui/use-text.ts';
import { allRoutes } from '../all-routes.ts';
import { useCurrentDossier } from '../use-current-dossier.ts';
import classes from './Frame.module.css';

type Crumb = { readonly to: string; readonly label: string };

/** The pages above this one, by the parts of its address. Nothing on a page of the first level. */
export const Breadcrumbs = () => {
  const text = useText('frame');
  const crumbs = useCrumbs();
  if (crumbs.length < 2) return null;
  return (
    <nav aria-label={text('breadcrumbs')}>
      <ol className={classes.crumbs}>
        {crumbs.slice(0, -1).map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{crumbs.at(-1)?.label}</li>
      </ol>
    </nav>
  );
};

const useCrumbs = (): readonly Crumb[] => {
  const [location] = useLocation();
  const { parser } = useRouter();
  const titles = useText('titles');
  const { dossier } = useCurrentDossier();
  const parts = location.split('/').filter((part) => part !== '');
  const addresses = parts.map((_, place) => `/${parts.slice(0, place + 1).join('/')}`);
  const routes = addresses.map((to) =>
    allRoutes.find(({ path }) => matchRoute(parser, path, to)[0]),
  );
  return addresses.flatMap((to, place) => {
    const route = routes[place];
    // A page whose last part is optional answers to two of the addresses.
    if (!route || route === routes[place + 1]) return [];
    const isDossier = route.title === 'dossier' && dossier;
    const label = isDossier
      ? `${upperFirst(dossier.unitName)} · ${dossier.year}`
      : titles(route.title);
    return [{ to, label }];
  });
};
