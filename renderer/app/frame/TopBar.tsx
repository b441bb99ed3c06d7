import {
  ActionIcon,
  Tooltip,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { IconKeyboard, IconMoon, IconSearch, IconSun, IconUser } from '@tabler/icons-react';
import { Link } from 'wouter';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { SaveIndicator } from '../../ui/SaveIndicator.tsx';
import { useText } from '../../ui/use-text.ts';
import { useSaving } from '../saving/saving-state.ts';
import { useQuery } from '../use-query.ts';
import { DossierSwitch } from './DossierSwitch.tsx';
import classes from './TopBar.module.css';

type Props = { readonly onSearch: () => void; readonly onHelp: () => void };

/** Which dossier, where to, is it saved, who works here. */
export const TopBar = ({ onSearch, onHelp }: Props) => {
  const text = useText('frame');
  const { state } = useSaving();
  return (
    <section className={classes.bar} aria-label={text('topBar')}>
      <DossierSwitch />
      <UnstyledButton className={classes.search} onClick={onSearch}>
        <IconSearch size={18} aria-hidden />
        <span className={classes.searchWords}>{text('search')}</span>
        <KeyHint keys={['Ctrl', 'K']} />
      </UnstyledButton>
      <div className={classes.end}>
        <SaveIndicator pending={state.pending > 0} failed={state.failed} savedAt={state.savedAt} />
        <OfficerLink />
        <ThemeSwitch />
        <Tooltip label={text('help')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={text('help')}
            onClick={onHelp}
          >
            <IconKeyboard size={20} />
          </ActionIcon>
        </Tooltip>
      </div>
    </section>
  );
};

const OfficerLink = () => {
  const text = useText('frame');
  const { data } = useQuery('workspace.info', {});
  if (!data) return null;
  const label = data.officer ? text('officer', { name: data.officer }) : text('officerUnknown');
  return (
    <Tooltip label={label}>
      <Link to="/settings" className={classes.officer} aria-label={label}>
        <IconUser size={18} aria-hidden />
        <span className={classes.officerName}>{data.officer || text('officerUnknown')}</span>
      </Link>
    </Tooltip>
  );
};

const ThemeSwitch = () => {
  const text = useText('frame');
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  const label = text(isDark ? 'lightTheme' : 'darkTheme');
  const Sign = isDark ? IconSun : IconMoon;
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
      >
        <Sign size={20} />
      </ActionIcon>
    </Tooltip>
  );
};
