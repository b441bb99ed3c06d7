import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AppError } from '#shared/kernel/app-error.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './ErrorScreen.module.css';
import { useErrorText } from './use-error-text.ts';

type Props = { readonly error: AppError; readonly onRetry: () => void };

/** Instead of a page that could not be shown: what happened, what is not lost, what to do. */
export const ErrorScreen = ({ error, onRetry }: Props) => {
  const { title, action } = useErrorText()(error);
  const text = useText('ui');
  return (
    <div className={classes.screen} role="alert">
      <IconAlertTriangle size={32} className={classes.icon} aria-hidden />
      <h1>{title}</h1>
      <p>{action}</p>
      <Button onClick={onRetry}>{text('retry')}</Button>
    </div>
  );
};
