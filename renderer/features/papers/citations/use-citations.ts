import { useMemo, useState } from 'react';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import type { PageWords } from '../../../ui/files/page-words.ts';

export type Citation = OutputOf<'papers.citations'>[number];
type Of = 'issued' | 'now';

const none: readonly Citation[] = [];

export type Citations = {
  readonly all: readonly Citation[];
  /** Makes the labels of cited proofs links on the pages of the paper. */
  readonly words: PageWords;
  readonly opened: Citation | null;
  readonly open: (citation: Citation | null) => void;
};

/** What the pages that are shown cite; a click on a label opens the proof where it is cited. */
export const useCitations = (dossierId: string, paper: string, of: Of): Citations => {
  const { data = none } = useQuery(
    'papers.citations',
    { dossierId, paper, of },
    { keepPrevious: true },
  );
  const [opened, open] = useState<Citation | null>(null);
  const words = useMemo(
    () => ({
      names: [...new Set(data.map(({ label }) => label))],
      onName: (name: string, after: string) => open(citationAt(data, name, after)),
    }),
    [data],
  );
  return { all: data, words, opened, open };
};

/** "MC-038, tr. 2-4": of several places in a proof the one whose page follows, else the first that names pages. */
const citationAt = (all: readonly Citation[], name: string, after: string): Citation | null => {
  const own = all.filter(({ label }) => label === name);
  const page = /^\W*tr(?:ang|\.)\s*(\d+)/.exec(after)?.[1];
  return (
    own.find(({ pageFrom }) => page !== undefined && String(pageFrom) === page) ??
    own.find(({ pageFrom }) => pageFrom !== null) ??
    own[0] ??
    null
  );
};
