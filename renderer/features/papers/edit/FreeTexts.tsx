import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Paper.module.css';
import { FreeTextField } from './FreeTextField.tsx';

type Props = { readonly dossierId: string; readonly paper: string };

/** The passages an officer writes, saved as they are typed. */
export const FreeTexts = ({ dossierId, paper }: Props) => {
  const text = useText('papers');
  const texts = useQuery('papers.texts', { dossierId, paper });
  return (
    <Section title={text('texts.title')}>
      <Loaded query={texts}>
        {(fields) =>
          fields.length === 0 ? (
            <p className={classes.quiet}>{text('texts.none')}</p>
          ) : (
            <div className={classes.texts}>
              {fields.map((field) => (
                <FreeTextField key={field.field} dossierId={dossierId} paper={paper} free={field} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Section>
  );
};
