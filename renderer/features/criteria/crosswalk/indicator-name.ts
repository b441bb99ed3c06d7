import type { Mapping } from './CrosswalkPage.tsx';

type Side = Mapping['from'];

/** "12.2 Tỷ lệ lao động qua đào tạo…"; a code that the newest text has no longer stands alone. */
export const indicatorName = (side: Side, code: string): string => {
  const found = side.criteria
    .flatMap(({ indicators }) => indicators)
    .find((one) => one.code === code);
  return found ? `${code} ${found.name}` : code;
};
