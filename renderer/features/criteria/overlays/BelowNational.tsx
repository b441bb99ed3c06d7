import { Textarea } from '@mantine/core';
import type { Standing } from '#shared/criteria/overlays/province-rule.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import { isDoubtful } from './overlay-standing.ts';

type Props = {
  readonly standing: Standing | null;
  readonly reason: string;
  readonly onChange: (reason: string) => void;
};

/** Below the State's level nothing passes in silence: the officer says why, and it is kept with the name. */
export const BelowNational = ({ standing, reason, onChange }: Props) => {
  const text = useText('overlays');
  if (!isDoubtful(standing)) return null;
  const isBelow = standing === 'below';
  return (
    <Notice tone="amber" live title={text(isBelow ? 'below.title' : 'unlike.title')}>
      <Textarea
        size="sm"
        autosize
        minRows={2}
        label={text(isBelow ? 'below.reason' : 'unlike.reason')}
        description={text('below.kept')}
        value={reason}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Notice>
  );
};
