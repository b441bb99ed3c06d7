import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useCommand } from '../../../app/use-command.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { PartProps, ProcedureView } from '../ProcedurePage.tsx';
import classes from '../Procedures.module.css';

type Dossier = ProcedureView['dossiers'][number];

/** Dossiers of the regime, each with what it goes by and the way to choose the other. */
export const DossiersPart = ({ view }: PartProps) => {
  const text = useText('procedures');
  return (
    <Section title={text('part.dossiers')} lead={text('dossiers.lead')}>
      {view.dossiers.length === 0 && <p>{text('dossiers.none')}</p>}
      <ul className={classes.lines}>
        {view.dossiers.map((dossier) => (
          <DossierLine key={dossier.id} dossier={dossier} canOwn={view.used} />
        ))}
      </ul>
    </Section>
  );
};

type LineProps = { readonly dossier: Dossier; readonly canOwn: boolean };

const DossierLine = ({ dossier, canOwn }: LineProps) => {
  const text = useText('procedures');
  const { id: dossierId, unitName, year, own, outdated } = dossier;
  const name = text('dossier', { unit: unitName, year });
  const choose = useCommand('dossiers.setProcedure', { undoText: text('dossiers.chosen') });
  const go = (wanted: boolean): void => void choose.run({ dossierId, own: wanted });
  return (
    <li className={classes.dossier}>
      <Link to={`/dossiers/${dossierId}/calendar`}>{name}</Link>
      <span>
        {text(own ? 'dossiers.own' : 'dossiers.shipped')}
        {outdated && ` · ${text('dossiers.outdated')}`}
      </span>
      <span className={classes.row}>
        {canOwn && (!own || outdated) && (
          <Button size="xs" loading={choose.pending} onClick={() => go(true)}>
            {text(own ? 'dossiers.takeNewer' : 'dossiers.takeOwn')}
          </Button>
        )}
        {own && (
          <Button size="xs" variant="default" loading={choose.pending} onClick={() => go(false)}>
            {text('dossiers.takeShipped')}
          </Button>
        )}
      </span>
    </li>
  );
};
