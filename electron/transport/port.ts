/**
 * One end of a channel between two processes. Electron's parent port and utility process and Node's MessagePort
 * each differ a little; a host wraps its own into this.
 */
export type Port = {
  readonly post: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
};
