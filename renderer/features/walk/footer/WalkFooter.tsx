import { Button, NativeSelect, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import { workStates } from '#shared/assessments/result.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import { LastChange } from './LastChange.tsx';
import classes from './WalkFooter.module.css';

type Props = ViewProps & { readonly onOpen: (code: string) => void };

/** Where to go from here, how far the work is, and who changed it last. */
export const WalkFooter = ({ view, onOpen }: Props) => {
  const text = useText('walk');
  const { previous, next, dossierId } = view;
  return (
    <footer className={classes.footer}>
      <Tooltip label={text('previousKeys')}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          disabled={previous === null}
          aria-label={text('previous', { code: previous ?? '' })}
          onClick={() => previous !== null && onOpen(previous)}
        >
          {previous ?? '–'}
        </Button>
      </Tooltip>
      <StateSelect view={view} />
      <LastChange view={view} />
      {next === null ? (
        <Button component={Link} to={`/dossiers/${dossierId}`}>
          {text('toOverview')}
        </Button>
      ) : (
        <Tooltip label={text('nextKeys')}>
          <Button
            rightSection={<IconArrowRight size={18} aria-hidden />}
            aria-label={text('next', { code: next })}
            onClick={() => onOpen(next)}
          >
            {next}
          </Button>
        </Tooltip>
      )}
    </footer>
  );
};

const StateSelect = ({ view: { dossierId, code, state } }: ViewProps) => {
  const text = useText('walk');
  const ui = useText('ui');
  const set = useCommand('assessments.setState');
  return (
    <label className={classes.state}>
      <span className={classes.stateLabel}>{text('state')}</span>
      <NativeSelect
        size="sm"
        value={state}
        data={workStates.map((value) => ({ value, label: ui(`state.${value}`) }))}
        onChange={({ currentTarget }) => {
          const chosen = workStates.find((one) => one === currentTarget.value);
          if (chosen) void set.run({ dossierId, code, state: chosen });
        }}
      />
    </label>
  );
};
