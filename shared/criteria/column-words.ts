import { lowerFirst } from '#shared/kernel/vietnamese.ts';

/** A column in a sentence: a region ("vùng Tây Nguyên") or a group of communes ("xã nhóm 1"). */
export const columnWords = (name: string): string => {
  if (/^xã /i.test(name)) return lowerFirst(name);
  return /^vùng /i.test(name) ? name : `vùng ${name}`;
};
