import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { DesktopGate } from '#shared/contract/desktop-gate.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { channels } from './channels.ts';

/** Security checklist, point 20: named functions over plain data; the event argument never reaches the page. */
const gate: DesktopGate = {
  call: (method, input) => ipcRenderer.invoke(channels.call, method, input),
  onEvent: (listener) => {
    const deliver = (_event: IpcRendererEvent, message: CoreEvent): void => listener(message);
    ipcRenderer.on(channels.event, deliver);
    return () => {
      ipcRenderer.off(channels.event, deliver);
    };
  },
  stageBegin: (name) => ipcRenderer.invoke(channels.stageBegin, name),
  stageWrite: (upload, bytes) => ipcRenderer.invoke(channels.stageWrite, upload, bytes),
  stageEnd: (upload) => ipcRenderer.invoke(channels.stageEnd, upload),
  stageAbort: (upload) => ipcRenderer.invoke(channels.stageAbort, upload),
};

contextBridge.exposeInMainWorld('hoso', gate);
