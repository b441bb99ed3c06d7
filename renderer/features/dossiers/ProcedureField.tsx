import { Link } from 'wouter';
import type { Text } from '#shared/messages/speak.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './AboutDossier.module.css';
import type { DossierView } from './DossierPage.tsx';

/** Which procedure the dossier goes by, the program's or an own one, with the way to it. */
export const ProcedureField = ({
  view: { dossier, procedure },
}: {
  readonly view: DossierView;
}) => {
  const text = useText('dossiers');
  return (
    <div>
      <p className={classes.term}>{text('about.procedure')}</p>
      <p className={classes.value}>
        {procedure ? nameOf(procedure, text) : text('about.procedureNone')}
      </p>
      {procedure ? (
        <Link to={`/procedures/${dossier.procedureId}`}>{text('about.procedureOpen')}</Link>
      ) : (
        <Link to="/procedures">{text('about.procedureAll')}</Link>
      )}
    </div>
  );
};

type Procedure = NonNullable<DossierView['procedure']>;

const nameOf = ({ title, own }: Procedure, text: Text<'dossiers'>): string =>
  own ? text('about.procedureOwn', { title, by: own.by }) : title;
