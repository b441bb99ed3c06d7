import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useId } from 'react';
import { useText } from '../../../ui/use-text.ts';
import classes from './ChoiceBar.module.css';

type Props = {
  readonly label: string;
  /** Null while nobody has answered. */
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
};

const choices = [
  { value: true, word: 'verdict.met', tone: 'green', icon: IconCircleCheck },
  { value: false, word: 'verdict.not-met', tone: 'red', icon: IconCircleX },
] as const;

/** Đạt or Chưa đạt, neither chosen at first, and a way back to neither. */
export const ChoiceBar = ({ label, value, onChange }: Props) => {
  const ui = useText('ui');
  const text = useText('walk');
  const name = useId();
  return (
    <fieldset className={classes.bar}>
      <legend className={classes.legend}>{label}</legend>
      {choices.map(({ value: choice, word, tone, icon: Sign }) => (
        <label key={word} className={classes.choice} data-tone={tone}>
          <input
            type="radio"
            name={name}
            checked={value === choice}
            onChange={() => onChange(choice)}
          />
          <Sign size={20} aria-hidden />
          {ui(word)}
        </label>
      ))}
      {value !== null && (
        <Button variant="subtle" color="gray" size="sm" onClick={() => onChange(null)}>
          {text('answer.clear')}
        </Button>
      )}
    </fieldset>
  );
};
