import type { OwnRequiredProofs } from './own-list.ts';
import type { RequiredProof, RequiredProofs } from './required-proof.ts';

/** A required proof with who asks for it. */
export type AskedProof = RequiredProof & { readonly origin: 'shipped' | 'province' };

/** The list of the program with what the province adds, changes and drops; what was changed keeps its place. */
export const askedProofs = (
  shipped: RequiredProofs | null,
  own: OwnRequiredProofs | null,
): readonly AskedProof[] => {
  const changed = new Map((own?.proofs ?? []).map((one) => [one.id, one]));
  const dropped = new Set((own?.dropped ?? []).map(({ id }) => id));
  const kept = (shipped?.proofs ?? [])
    .filter(({ id }) => !dropped.has(id))
    .map((one): AskedProof => {
      const own = changed.get(one.id);
      return own ? { ...own, origin: 'province' } : { ...one, origin: 'shipped' };
    });
  const known = new Set((shipped?.proofs ?? []).map(({ id }) => id));
  const added = [...changed.values()]
    .filter(({ id }) => !known.has(id))
    .map((one): AskedProof => ({ ...one, origin: 'province' }));
  return [...kept, ...added];
};

type Exempt = {
  readonly asked: readonly RequiredProof[];
  readonly notApplicable: RequiredProof | null;
  /** Codes of indicators that do not apply to this commune. */
  readonly exempt: ReadonlySet<string>;
};

/** Of an indicator that does not apply one paper says so; what it would otherwise need is not asked for. */
export const requiredFor = ({ asked, notApplicable, exempt }: Exempt): readonly RequiredProof[] => [
  ...asked.filter(({ target }) => !exempt.has(target)),
  ...(notApplicable === null
    ? []
    : [...exempt].map((target) => ({
        ...notApplicable,
        target,
        id: `${target}/${notApplicable.id.split('/')[1] ?? ''}`,
      }))),
];
