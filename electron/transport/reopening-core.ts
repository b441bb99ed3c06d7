import type { CoreEvent } from '#shared/contract/events.ts';
import type { AppError } from '#shared/kernel/app-error.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { ServedCore } from './served-core.ts';

type Options = {
  /** Opens the workspace; called again and again until it succeeds. */
  readonly open: () => Promise<Result<ServedCore>>;
  /** What answers a page meanwhile. */
  readonly standIn: (error: AppError) => ServedCore;
};

/** The core of a workspace, or what stands in for it until the workspace can be opened. */
export type ReopeningCore = ServedCore & {
  /** Why the workspace is not open; null when it is. */
  readonly refusal: () => AppError | null;
  /** Does this now if the workspace is open, else as soon as it is. */
  readonly whenOpen: (work: () => Promise<void>) => Promise<void>;
};

/** What a page asks first and when its person says "try again". */
const openingMethod = 'workspace.info';

/**
 * A page over a workspace that did not open stays useful: when the other window was closed, the disk has room
 * again or a restore was planned, the next `workspace.info` opens it, without a new start of the program.
 */
export const createReopeningCore = async ({ open, standIn }: Options): Promise<ReopeningCore> => {
  let present = await take(open, standIn);
  let attempt: Promise<void> | null = null;
  let isClosed = false;
  const waiting: (() => Promise<void>)[] = [];
  const listeners = createListeners(() => present.core);

  const reopen = async (): Promise<void> => {
    present = await take(open, standIn);
    listeners.follow();
    if (present.refusal !== null) return;
    for (const work of waiting.splice(0)) await work();
  };
  const settle = async (): Promise<void> => {
    if (present.refusal === null || isClosed) return;
    attempt ??= reopen().finally(() => {
      attempt = null;
    });
    await attempt;
  };
  return {
    refusal: () => present.refusal,
    whenOpen: async (work) => {
      if (present.refusal === null) await work();
      else waiting.push(work);
    },
    dispatch: async (method, input) => {
      if (method === openingMethod) await settle();
      return present.core.dispatch(method, input);
    },
    onEvent: listeners.add,
    stage: (name, bytes) => present.core.stage(name, bytes),
    openFile: (sha256) => present.core.openFile(sha256),
    close: async () => {
      isClosed = true;
      await attempt;
      await present.core.close();
    },
  };
};

type Present = { readonly core: ServedCore; readonly refusal: AppError | null };

const take = async (open: Options['open'], standIn: Options['standIn']): Promise<Present> => {
  const opened = await open();
  return opened.ok
    ? { core: opened.value, refusal: null }
    : { core: standIn(opened.error), refusal: opened.error };
};

type Listener = (event: CoreEvent) => void;

/** Who listened to the stand-in hears the core that comes after it. */
const createListeners = (core: () => ServedCore) => {
  const endings = new Map<Listener, () => void>();
  const listen = (listener: Listener): void => {
    endings.get(listener)?.();
    endings.set(listener, core().onEvent(listener));
  };
  return {
    follow: () => [...endings.keys()].forEach(listen),
    add: (listener: Listener) => {
      listen(listener);
      return () => {
        endings.get(listener)?.();
        endings.delete(listener);
      };
    },
  };
};
