// Electron's parent port, played by the channel that Node gives a forked process.
Object.assign(process, {
  parentPort: {
    postMessage: (message: unknown) => process.send?.(message),
    on: (_type: 'message', listener: (event: { data: unknown }) => void) =>
      process.on('message', (data) => listener({ data })),
  },
});
await import('../../electron/desktop/core-process.ts');
