import { useCore } from '../../../app/core-context.ts';
import { useErrorText } from '../../../app/errors/use-error-text.ts';
import { FileChooser } from '../../../ui/files/FileChooser.tsx';
import { FileDropArea } from '../../../ui/files/FileDropArea.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Paper.module.css';
import own from './Returned.module.css';
import { ReturnedReport } from './ReturnedReport.tsx';
import { useReturned, type Checked } from './use-returned.ts';

type Props = { readonly dossierId: string; readonly paper: string };

/** A paper that somebody changed in Word is checked again before it goes on its way. */
export const ReturnedFile = (props: Props) => {
  const text = useText('papers');
  const { checked, check } = useReturned(useCore(), props);
  const take = ([file]: readonly File[]) => {
    if (file) void check(file);
  };
  return (
    <Section title={text('returned.heading')}>
      <FileDropArea onFiles={take} invitation={text('returned.drop')}>
        <p className={own.lead}>{text('returned.lead')}</p>
        <FileChooser single label={text('returned.choose')} onFiles={take}>
          {text('returned.choose')}
        </FileChooser>
        {checked && <Outcome checked={checked} />}
      </FileDropArea>
    </Section>
  );
};

const Outcome = ({ checked }: { readonly checked: Checked }) => {
  const text = useText('papers');
  const errorText = useErrorText();
  const { name, report, error } = checked;
  if (error) {
    const { title, action } = errorText(error);
    return (
      <Notice tone="red" title={title} live>
        {action}
      </Notice>
    );
  }
  if (report === null)
    return (
      <p className={classes.freshness} role="status">
        {text('returned.checking', { name })}
      </p>
    );
  return <ReturnedReport name={name} report={report} />;
};
