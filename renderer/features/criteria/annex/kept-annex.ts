import type { AnnexWork } from './annex-work.ts';

/** The annex a person is in the middle of: a look at another page loses nothing. It lives as long as the window. */
let kept: AnnexWork | null = null;

export const keptAnnex = (): AnnexWork | null => kept;

export const keepAnnex = (work: AnnexWork | null): void => {
  kept = work;
};
