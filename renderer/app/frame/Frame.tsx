import { useState } from 'react';
import { useText } from '../../ui/use-text.ts';
import { JobStrip } from '../jobs/JobStrip.tsx';
import { KeyHelp } from '../keys/KeyHelp.tsx';
import { useGlobalKeys } from '../keys/use-global-keys.ts';
import { Palette } from '../palette/Palette.tsx';
import { keepRailCollapsed, readRailCollapsed } from '../preferences.ts';
import { useCoreEvents } from '../use-core-events.ts';
import { useUndo } from '../use-undo.ts';
import classes from './Frame.module.css';
import { Pages } from './Pages.tsx';
import { Rail } from './Rail.tsx';
import { SyncWarning } from './SyncWarning.tsx';
import { TopBar } from './TopBar.tsx';

/** The window around every page: rail, top bar, page, running work, and the dialogs reached by keys. */
export const Frame = () => {
  const text = useText('frame');
  const [collapsed, setCollapsed] = useState(readRailCollapsed);
  const [dialog, setDialog] = useState<'none' | 'palette' | 'keys'>('none');
  const undo = useUndo();
  useCoreEvents();
  useGlobalKeys({
    onPalette: () => setDialog('palette'),
    onHelp: () => setDialog('keys'),
    onUndo: () => void undo(),
  });
  const toggle = () => {
    keepRailCollapsed(!collapsed);
    setCollapsed(!collapsed);
  };
  const close = () => setDialog('none');
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main" onClick={skipToMain}>
        {text('skip')}
      </a>
      <Rail collapsed={collapsed} onToggle={toggle} />
      <div className={classes.body}>
        <TopBar onSearch={() => setDialog('palette')} onHelp={() => setDialog('keys')} />
        <SyncWarning />
        <Pages isBehind={dialog !== 'none'} />
        <JobStrip />
      </div>
      <Palette opened={dialog === 'palette'} onClose={close} onKeys={() => setDialog('keys')} />
      <KeyHelp opened={dialog === 'keys'} onClose={close} />
    </div>
  );
};

/** By hand: the address behind the hash is the router's. */
const skipToMain = (event: { readonly preventDefault: () => void }): void => {
  event.preventDefault();
  document.getElementById('main')?.focus();
};
