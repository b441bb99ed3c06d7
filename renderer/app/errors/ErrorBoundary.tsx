import { Component, type ReactNode } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import { toAppError } from './call-failure.ts';
import { ErrorScreen } from './ErrorScreen.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly error: AppError | null };

/** Catches what nobody expected while drawing. A class because React has no other way to say it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(caught: unknown): State {
    return { error: toAppError(caught) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <ErrorScreen error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
