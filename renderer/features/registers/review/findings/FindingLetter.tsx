import { DayField } from '../../../../ui/DayField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { useText } from '../../../../ui/use-text.ts';
import type { FindingProps } from '../review-types.ts';
import classes from './Findings.module.css';

const words = ['guide', 'body', 'number'] as const;

/** Who found it, in which letter, and who helps to mend it. */
export const FindingLetter = ({ finding, onChange }: FindingProps) => {
  const text = useText('review');
  return (
    <div className={classes.letter}>
      {words.map((field) => (
        <TextField
          key={field}
          size="sm"
          label={text(`finding.${field}`)}
          value={finding[field]}
          onCommit={(value) => onChange({ [field]: value })}
        />
      ))}
      <DayField
        size="sm"
        label={text('finding.on')}
        value={finding.on}
        onCommit={(on) => onChange({ on })}
      />
    </div>
  );
};
