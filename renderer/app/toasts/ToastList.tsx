import { Button, CloseButton, Portal } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useText } from '../../ui/use-text.ts';
import type { ShownToast } from './toasts.ts';
import classes from './ToastList.module.css';

type ListProps = {
  readonly toasts: readonly ShownToast[];
  readonly onClose: (key: number) => void;
};

/** A removal must be readable and reachable by keyboard before its Hoàn tác goes; plain good news needs less. */
const lifetimeOf = ({ tone, action }: ShownToast): number => {
  if (tone === 'failed') return 20_000;
  return action ? 10_000 : 4_000;
};

export const ToastList = ({ toasts, onClose }: ListProps) => (
  <Portal>
    <div
      className={classes.list}
      role="region"
      aria-live="polite"
      aria-label={useText('ui')('messages')}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.key} toast={toast} onClose={onClose} />
      ))}
    </div>
  </Portal>
);

type CardProps = { readonly toast: ShownToast; readonly onClose: (key: number) => void };

const ToastCard = ({ toast, onClose }: CardProps) => {
  const text = useText('ui');
  const { key, tone, action } = toast;
  const lifetime = lifetimeOf(toast);
  useEffect(() => {
    const timer = setTimeout(() => onClose(key), lifetime);
    return () => clearTimeout(timer);
  }, [key, lifetime, onClose]);
  const Icon = tone === 'done' ? IconCheck : IconAlertTriangle;
  const act = () => {
    onClose(key);
    action?.run();
  };
  return (
    <div className={classes.card} data-tone={tone} role={tone === 'failed' ? 'alert' : 'status'}>
      <Icon size={20} className={classes.icon} aria-hidden />
      <div className={classes.text}>
        <div className={classes.title}>{toast.title}</div>
        {toast.body && <div className={classes.body}>{toast.body}</div>}
      </div>
      {action && (
        <Button variant="default" size="sm" onClick={act}>
          {action.label}
        </Button>
      )}
      <CloseButton aria-label={text('close')} onClick={() => onClose(key)} />
    </div>
  );
};
