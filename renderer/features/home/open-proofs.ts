import type { OutputOf } from '../../bridge/client.ts';

type Checklist = Pick<OutputOf<'checklist.dossier'>, 'targets'>;
type Item = Checklist['targets'][number]['items'][number];

export type OpenLine = {
  readonly id: string;
  readonly target: string;
  readonly name: string;
  readonly state: Item['state'];
  /** Of a usable one that is about to run out. */
  readonly expiresOn: string | null;
};

const order: readonly Item['state'][] = ['missing', 'arrived', 'usable'];

/** What of the required proofs needs somebody: missing first, then not usable yet, then about to run out. */
export const openLines = ({ targets }: Checklist) => {
  const asked = targets
    .flatMap(({ items }) => items)
    .filter(({ importance }) => importance === 'required');
  const lines = asked
    .filter(({ state, proof }) => state !== 'usable' || proof?.reminder)
    .map(lineOf)
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return {
    lines,
    usable: asked.filter(({ state }) => state === 'usable').length,
    total: asked.length,
    unread: new Set(asked.flatMap(unreadProof)).size,
  };
};

const lineOf = ({ id, target, name, state, proof }: Item): OpenLine => ({
  id,
  target,
  name,
  state,
  expiresOn: state === 'usable' ? (proof?.reminder?.expiresOn ?? null) : null,
});

const unreadProof = ({ proof }: Item): readonly string[] =>
  proof?.failures.some(({ rule, reason }) => rule === 'readable' && reason === 'unread')
    ? [proof.evidenceId]
    : [];
