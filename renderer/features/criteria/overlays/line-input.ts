import type { Day } from '#shared/kernel/day.ts';
import type { LineDraft } from './line-draft.ts';

type LineInput = {
  readonly act: string;
  readonly article?: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
};

/** Act and days of a line as the command takes them. */
export const lineInput = ({ act, article, validFrom, validTo }: LineDraft): LineInput => ({
  act,
  ...(article.trim() !== '' && { article: article.trim() }),
  ...(validFrom && { validFrom }),
  ...(validTo && { validTo }),
});

type Confirmed = {
  readonly reason: string;
  readonly confirmedBy: string;
  readonly confirmedOn?: Day;
};

/** The same reason keeps the name it was given under; another one is signed anew when it is saved. */
export const belowInput = (
  typed: string,
  saved:
    | {
        readonly reason: string;
        readonly confirmedBy: string;
        readonly confirmedOn?: Day | undefined;
      }
    | undefined,
): { readonly belowNational?: Confirmed } => {
  const reason = typed.trim();
  if (reason === '') return {};
  const { confirmedBy = '', confirmedOn } = saved?.reason === reason ? saved : {};
  return { belowNational: { reason, confirmedBy, ...(confirmedOn && { confirmedOn }) } };
};
