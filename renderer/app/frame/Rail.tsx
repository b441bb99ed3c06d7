import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { useText } from '../../ui/use-text.ts';
import { useCurrentDossier } from '../use-current-dossier.ts';
import { railItems, type RailItem } from './rail-items.ts';
import classes from './Rail.module.css';

type Props = { readonly collapsed: boolean; readonly onToggle: () => void };

/** The parts of the program, down the left side. */
export const Rail = ({ collapsed, onToggle }: Props) => {
  const text = useText('frame');
  const { dossier } = useCurrentDossier();
  const Toggle = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const toggleLabel = text(collapsed ? 'expand' : 'collapse');
  return (
    <nav
      className={classes.rail}
      aria-label={text('mainMenu')}
      data-collapsed={collapsed || undefined}
    >
      <div className={classes.brand}>{collapsed ? 'HS' : 'HoSoNTM'}</div>
      <ul className={classes.items}>
        {railItems(dossier?.id ?? null).map((item) => (
          <li key={item.title}>
            <RailLink item={item} collapsed={collapsed} />
          </li>
        ))}
      </ul>
      <Tooltip label={toggleLabel} position="right">
        <ActionIcon
          className={classes.toggle}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={toggleLabel}
          onClick={onToggle}
        >
          <Toggle size={20} />
        </ActionIcon>
      </Tooltip>
    </nav>
  );
};

const RailLink = ({
  item,
  collapsed,
}: {
  readonly item: RailItem;
  readonly collapsed: boolean;
}) => {
  const label = useText('titles')(item.title);
  const [location] = useLocation();
  const isCurrent = item.within.test(location);
  return (
    <Tooltip label={label} position="right" disabled={!collapsed}>
      <Link
        to={item.to}
        className={classes.link}
        aria-current={isCurrent ? 'page' : undefined}
        aria-label={collapsed ? label : undefined}
      >
        <item.icon size={20} stroke={1.8} aria-hidden />
        {!collapsed && <span>{label}</span>}
      </Link>
    </Tooltip>
  );
};
