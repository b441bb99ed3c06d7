import { Select } from '@mantine/core';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { useText } from '../../../ui/use-text.ts';
import type { Forecast } from './ForecastPage.tsx';
import classes from './Forecast.module.css';

type Props = {
  readonly fromSetId: string;
  readonly chosen: string | null;
  readonly onChoose: (setId: string) => void;
};

/** Any other set of the same level: a mapping to it may still be made. */
export const TargetChoice = ({ fromSetId, chosen, onChoose }: Props) => {
  const text = useText('crosswalks');
  return (
    <Loaded query={useQuery('criteria.sets', {})}>
      {(sets) => {
        const level = sets.find(({ id }) => id === fromSetId)?.level;
        const others = sets.filter((set) => set.level === level && set.id !== fromSetId);
        return (
          <Select
            className={classes.choice ?? ''}
            label={text('target')}
            placeholder={text('targetHint')}
            data={others.map(({ id, title }) => ({ value: id, label: title }))}
            value={chosen}
            allowDeselect={false}
            onChange={(value) => value !== null && onChoose(value)}
          />
        );
      }}
    </Loaded>
  );
};

type VariantProps = {
  readonly forecast: Forecast;
  readonly chosen: string;
  readonly onChoose: (variant: string) => void;
};

/** Which group the commune is in under the new set: a person says it, for its definition is another one. */
export const VariantChoice = ({ forecast: { to }, chosen, onChoose }: VariantProps) => {
  const text = useText('crosswalks');
  if (to.variants.length === 0) return null;
  return (
    <Select
      className={classes.choice ?? ''}
      label={text('variant')}
      value={chosen}
      allowDeselect={false}
      data={[
        { value: '', label: text('variantNone') },
        ...to.variants.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(value) => onChoose(value ?? '')}
    />
  );
};
