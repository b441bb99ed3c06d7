import type { Verdict } from '#shared/criteria/verdict.ts';

/** The only four words a result may have on paper; never "cơ bản đạt". */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  met: 'Đạt',
  'not-met': 'Chưa đạt',
  'not-applicable': 'Không thuộc đối tượng áp dụng (tính đạt)',
  undecided: 'Chưa đánh giá',
};
