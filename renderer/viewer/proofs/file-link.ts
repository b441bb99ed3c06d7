import type { FileData } from '#shared/exchange/data/file-data.ts';
import { el, type Child } from '../page/element.ts';
import { icon } from '../page/icon.ts';

/** Opens a file that lies beside this page, a PDF at its page. A new window keeps what was being read here. */
export const fileLink = (path: string, words: string, page: number | null = null): HTMLElement =>
  el(
    'a',
    {
      class: 'file',
      href: page === null ? path : `${path}#page=${page}`,
      target: '_blank',
      rel: 'noopener',
    },
    [icon('file', 16), words],
  );

/** "PDF, 1,2 MB". */
export const fileHint = ({ path, sizeBytes }: FileData): Child => {
  const ending = (path.split('.').pop() ?? '').toUpperCase();
  return el('span', { class: 'hint' }, [`${ending}, ${sizeText(sizeBytes)}`]);
};

const sizeText = (bytes: number): string => {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`;
  return `${(kilobytes / 1024).toFixed(1).replace('.', ',')} MB`;
};
