type Share = { readonly met: number; readonly total: number; readonly percent: string };

/** "27/38 (71,1%)". */
export const shareText = ({ met, total, percent }: Share): string =>
  `${met}/${total} (${percent.replace('.', ',')}%)`;
