/** One channel for one message: never a generic `send` (context-isolation.md of Electron). */
export const channels = {
  call: 'hoso:call',
  stageBegin: 'hoso:stage-begin',
  stageWrite: 'hoso:stage-write',
  stageEnd: 'hoso:stage-end',
  stageAbort: 'hoso:stage-abort',
  event: 'hoso:event',
} as const;
