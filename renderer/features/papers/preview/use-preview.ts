import { useEffect, useState } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { useCore } from '../../../app/core-context.ts';

type Pages = OutputOf<'papers.preview'>;

export type Preview = {
  /** The newest pages there are; they stay in sight while newer ones are made. */
  readonly pages: Pages | null;
  readonly isWorking: boolean;
  readonly freshAt: Date | null;
  readonly error: AppError | null;
};

/** Facts are often saved one after the other: the pages are made once for all of them. */
const pauseMillis = 700;

const nothing: Preview = { pages: null, isWorking: true, freshAt: null, error: null };

/** The pages as the facts stand, made again whenever facts change. */
export const usePreview = (dossierId: string, paper: string): Preview => {
  const { client, bridge } = useCore();
  const [preview, setPreview] = useState<Preview>(nothing);
  useEffect(() => {
    const render = async () => {
      setPreview((before) => ({ ...before, isWorking: true }));
      const answer = await client.call('papers.preview', { dossierId, paper });
      if (!answer.ok) return (before: Preview) => ({ ...before, error: answer.error });
      return () => ({ pages: answer.value, isWorking: false, freshAt: new Date(), error: null });
    };
    const line = createLine(render, (change) =>
      setPreview((before) => ({ ...change(before), isWorking: false })),
    );
    line.ask(0);
    const stopListening = bridge.onEvent((event) => {
      if (changesFacts(event)) line.ask(pauseMillis);
    });
    return () => {
      stopListening();
      line.close();
    };
  }, [client, bridge, dossierId, paper]);
  return preview;
};

/** Every change of a fact is journalled; to make these very pages is none. */
const changesFacts = (event: CoreEvent): boolean =>
  event.type === 'changed' && event.areas.includes('history');

/** One work at a time; what is asked for meanwhile is done once more after it. */
const createLine = <T>(work: () => Promise<T>, tell: (value: T) => void) => {
  const state = { isBusy: false, isAsked: false, isClosed: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async (): Promise<void> => {
    if (state.isBusy) return void (state.isAsked = true);
    state.isBusy = true;
    state.isAsked = false;
    const value = await work();
    state.isBusy = false;
    if (state.isClosed) return;
    tell(value);
    if (state.isAsked) await run();
  };
  const ask = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };
  const close = () => {
    state.isClosed = true;
    clearTimeout(timer);
  };
  return { ask, close };
};
