import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './FigureTabs.module.css';

type Props = { readonly unitId: string | null };

/** The three sides of the figures: the ledger, the sheets of the villages, what does not agree. */
export const FigureTabs = ({ unitId }: Props) => {
  const text = useText('figures');
  const { data: conflicts } = useQuery(
    'figures.contradictions',
    { unitId: unitId ?? '' },
    { enabled: unitId !== null },
  );
  const count = conflicts?.length ?? 0;
  return (
    <nav className={classes.tabs} aria-label={text('tabs')}>
      <Tab to="/figures">{text('tab.ledger')}</Tab>
      <Tab to="/figures/villages">{text('tab.villages')}</Tab>
      <Tab to="/figures/conflicts">
        {text('tab.conflicts')}
        {count > 0 && <span className={classes.count}> {count}</span>}
      </Tab>
    </nav>
  );
};

const Tab = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => {
  const [location] = useLocation();
  const isHere =
    to === '/figures' ? /^\/figures(\/at\/.*)?$/.test(location) : location.startsWith(to);
  return (
    <Link to={to} className={classes.tab ?? ''} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  );
};
