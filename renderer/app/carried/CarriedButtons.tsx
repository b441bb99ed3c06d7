import { Button } from '@mantine/core';
import { useText } from '../../ui/use-text.ts';
import classes from './Carried.module.css';
import type { Carried, CarriedActions } from './use-carried.ts';

type Props = { readonly item: Carried; readonly actions: CarriedActions };

/** Still true, or not any more. What the ledger contradicts can only be entered anew. */
export const CarriedButtons = ({ item, actions }: Props) => {
  const text = useText('years');
  const { target, answeredAnew, clashes, kind } = item;
  const name = kind === 'indicator' ? target : item.name;
  return (
    <div className={classes.buttons}>
      <Button
        size="xs"
        variant="default"
        disabled={clashes.length > 0}
        loading={actions.pending}
        aria-label={text('confirmOf', { name })}
        onClick={() => actions.confirm([target])}
      >
        {text(answeredAnew ? 'takeRest' : 'confirm')}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        disabled={actions.pending}
        aria-label={text('declineOf', { name })}
        onClick={() => actions.decline(target)}
      >
        {text('decline')}
      </Button>
    </div>
  );
};
