import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useText } from '../../../ui/use-text.ts';
import classes from './ProofPanel.module.css';

type Props = { readonly count: number; readonly onNext: () => void };

/** Many files were added at once: after this one the next. */
export const NextToDescribe = ({ count, onNext }: Props) => {
  const text = useText('walk');
  if (count === 0) return null;
  return (
    <Button
      className={classes.nextProof ?? ''}
      variant="light"
      size="sm"
      rightSection={<IconArrowRight size={18} aria-hidden />}
      onClick={onNext}
    >
      {text('proof.describeNext', { count })}
    </Button>
  );
};
