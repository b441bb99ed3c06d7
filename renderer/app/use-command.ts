import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { InputOf, MethodName, OutputOf } from '../bridge/client.ts';
import { useErrorText } from './errors/use-error-text.ts';
import { useTell } from './errors/use-tell.ts';
import { useCall } from './use-call.ts';
import { useUndoToast } from './use-undo.ts';

type Options<Name extends MethodName> = {
  /** Fields of the form that show their own failure; any other failure is told at the foot of the window. */
  readonly fields?: readonly string[];
  /** What was removed, in words: offers Hoàn tác. */
  readonly undoText?: string;
  readonly onDone?: (value: OutputOf<Name>) => void;
};

export type Command<Name extends MethodName> = {
  readonly run: (input: InputOf<Name>) => Promise<Result<OutputOf<Name>>>;
  readonly pending: boolean;
  readonly failure: AppError | null;
  /** The sentence for a field, where the last failure belongs to it. */
  readonly fieldError: (field: string) => string | undefined;
  readonly clear: () => void;
};

/** A command of the core with what a form needs around it. */
export const useCommand = <Name extends MethodName>(
  name: Name,
  { fields = [], undoText, onDone }: Options<Name> = {},
): Command<Name> => {
  const call = useCall();
  const queries = useQueryClient();
  const tell = useTell();
  const offerUndo = useUndoToast();
  const errorText = useErrorText();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);

  const run = async (input: InputOf<Name>): Promise<Result<OutputOf<Name>>> => {
    setPending(true);
    const answer = await call(name, input);
    setPending(false);
    setFailure(answer.ok ? null : answer.error);
    if (!answer.ok) {
      if (!isOf(answer.error, fields)) tell(answer.error);
      return answer;
    }
    await queries.invalidateQueries({ refetchType: 'active' });
    if (undoText !== undefined) offerUndo(undoText);
    onDone?.(answer.value);
    return answer;
  };

  const fieldError = (field: string): string | undefined =>
    failure && isOf(failure, [field]) ? errorText(failure).title : undefined;
  const clear = useCallback(() => setFailure(null), []);
  return { run, pending, failure, fieldError, clear };
};

const isOf = (error: AppError, fields: readonly string[]): boolean =>
  error.field !== undefined &&
  fields.some((field) => error.field === field || error.field?.endsWith(`.${field}`));
