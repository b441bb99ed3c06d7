import { Select } from '@mantine/core';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { useText } from '../../../ui/use-text.ts';
import classes from './Crosswalk.module.css';

type Props = {
  readonly fromSetId: string;
  readonly toSetId: string;
  readonly onChoose: (fromSetId: string, toSetId: string) => void;
};

/** Any set to any set. */
export const SetPair = ({ fromSetId, toSetId, onChoose }: Props) => {
  const text = useText('crosswalks');
  return (
    <Loaded query={useQuery('criteria.sets', {})}>
      {(sets) => {
        const data = sets.map(({ id, title }) => ({ value: id, label: title }));
        return (
          <div className={classes.pair}>
            <Select
              label={text('editor.from')}
              data={data}
              value={fromSetId === '' ? null : fromSetId}
              searchable
              allowDeselect={false}
              onChange={(value) => value !== null && onChoose(value, toSetId)}
            />
            <Select
              label={text('editor.to')}
              data={data}
              value={toSetId === '' ? null : toSetId}
              searchable
              allowDeselect={false}
              onChange={(value) => value !== null && onChoose(fromSetId, value)}
            />
          </div>
        );
      }}
    </Loaded>
  );
};
