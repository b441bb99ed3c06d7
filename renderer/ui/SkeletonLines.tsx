import { Skeleton } from '@mantine/core';
import classes from './SkeletonLines.module.css';
import { useText } from './use-text.ts';

const widths = ['40%', '92%', '86%', '90%', '64%', '88%', '72%', '80%'];

/** Grey lines where text will stand in a moment. */
export const SkeletonLines = ({ lines = 6 }: { readonly lines?: number }) => (
  <div className={classes.lines} role="status" aria-label={useText('ui')('loading')}>
    {Array.from({ length: lines }, (_, line) => (
      <Skeleton key={line} height={16} width={widths[line % widths.length] ?? '80%'} />
    ))}
  </div>
);
