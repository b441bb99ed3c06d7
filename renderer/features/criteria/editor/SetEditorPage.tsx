import { useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import { useText } from '../../../ui/use-text.ts';
import { blankDraft } from './draft-lines.ts';
import { draftOfSet } from './draft-of-set.ts';
import type { SetDocument } from './set-draft.ts';
import { SetDesk } from './SetDesk.tsx';

/** A set of the office's own, from nothing or grown from one of the library. */
export const NewSetPage = () => {
  const { fromId } = useParams();
  const text = useText('setEditor');
  const [blank] = useState(() => blankDraft(new Date().getFullYear()));
  if (fromId === undefined) return <SetDesk address="/criteria/new" start={blank} />;
  return (
    <FromSet setId={fromId}>
      {(set) => (
        <SetDesk
          address={`/criteria/new/${fromId}`}
          start={{ ...draftOfSet(set), title: text('copyOf', { title: set.title }) }}
        />
      )}
    </FromSet>
  );
};

/** The next version of a set. */
export const EditSetPage = () => {
  const setId = useParams()['setId'] ?? '';
  return (
    <FromSet setId={setId}>
      {(set) => <SetDesk address={`/criteria/${setId}/edit`} start={draftOfSet(set)} own={setId} />}
    </FromSet>
  );
};

type FromProps = {
  readonly setId: string;
  readonly children: (set: SetDocument) => ReactNode;
};

const FromSet = ({ setId, children }: FromProps) => (
  <Loaded query={useQuery('criteria.document', { setId })}>{children}</Loaded>
);
