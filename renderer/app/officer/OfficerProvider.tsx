import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useCore } from '../core-context.ts';
import { useTell } from '../errors/use-tell.ts';
import { AskOfficerContext } from './officer-context.ts';
import { OfficerDialog } from './OfficerDialog.tsx';

/** Asks for the officer's name in a dialog when a command needs it, once for all commands that wait. */
export const OfficerProvider = ({ children }: { readonly children: ReactNode }) => {
  const { client } = useCore();
  const queries = useQueryClient();
  const tell = useTell();
  const [opened, setOpened] = useState(false);
  const waiting = useRef<((isKnown: boolean) => void)[]>([]);
  const ask = useCallback(() => {
    setOpened(true);
    return new Promise<boolean>((resolve) => waiting.current.push(resolve));
  }, []);
  const finish = (isKnown: boolean) => {
    setOpened(false);
    for (const resolve of waiting.current.splice(0)) resolve(isKnown);
  };
  const keep = async (name: string) => {
    const answer = await client.call('workspace.setOfficer', { name });
    if (!answer.ok) return tell(answer.error);
    await queries.invalidateQueries({ queryKey: ['workspace.info'] });
    return finish(true);
  };
  return (
    <AskOfficerContext value={ask}>
      {children}
      <OfficerDialog opened={opened} onKeep={keep} onClose={() => finish(false)} />
    </AskOfficerContext>
  );
};
