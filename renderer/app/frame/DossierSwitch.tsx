import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { useText } from '../../ui/use-text.ts';
import { useCurrentDossier, type DossierRow } from '../use-current-dossier.ts';
import classes from './DossierSwitch.module.css';

/** The dossier at work, with the others behind it. */
export const DossierSwitch = () => {
  const text = useText('frame');
  const [, navigate] = useLocation();
  const { dossier, dossiers = [] } = useCurrentDossier();
  return (
    <Menu position="bottom-start" width={420}>
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <VisuallyHidden>{text('chooseDossier')}: </VisuallyHidden>
          {dossier ? <Names dossier={dossier} /> : <span>{text('noDossier')}</span>}
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {dossiers.map((row) => (
          <Menu.Item key={row.id} onClick={() => navigate(`/dossiers/${row.id}`)}>
            <Names dossier={row} />
          </Menu.Item>
        ))}
        {dossiers.length > 0 && <Menu.Divider />}
        <Menu.Item leftSection={<IconPlus size={16} />} onClick={() => navigate('/dossiers/new')}>
          {text('newDossier')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

const Names = ({ dossier }: { readonly dossier: DossierRow }) => (
  <span className={classes.names}>
    <strong className={classes.unit}>
      {upperFirst(dossier.unitName)} · {dossier.year}
    </strong>
    <span className={classes.set}>{dossier.setTitle}</span>
  </span>
);
