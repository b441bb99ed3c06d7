import type { Evidence } from './evidence.ts';

/** "Hộp 03, Tập 2, kho lưu trữ": where one goes for the paper. */
export const placeOfOriginal = ({
  box,
  folder,
  location,
}: Pick<Evidence, 'box' | 'folder' | 'location'>): string =>
  [box, folder, location].filter((part) => part !== '').join(', ');
