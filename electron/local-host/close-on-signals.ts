const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends the process in good order when it is told to; a second signal while it closes changes nothing. */
export const closeOnSignals = (close: () => Promise<void>): void => {
  let closing: Promise<void> | undefined;
  const end = (): void => {
    closing ??= close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of signals) process.on(signal, end);
};
