import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { ImportTallies } from './ImportTallies.tsx';
import classes from './Survey.module.css';

/** What goes out on paper and comes back as a table. */
export const Prints = ({ dossierId }: { readonly dossierId: string }) => {
  const text = useText('survey');
  return (
    <Section title={text('print')} lead={text('printLead')}>
      <div className={classes.tools}>
        <ImportTallies dossierId={dossierId} />
      </div>
    </Section>
  );
};
