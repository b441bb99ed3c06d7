import { readTypedSet } from '#shared/criteria/typed-set.ts';
import { accepted } from '#shared/kernel/accepted.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { addSet } from './add-set.ts';
import type { LibrarySet } from './library-set.ts';
import { existingSet, findSet } from './set-library.ts';

type Save = Input<'criteria.saveSet'>;

/** A typed set becomes a version of its own; what others made of it meanwhile is never written over. */
export const saveSet = (
  context: CommandContext,
  { basedOn, set }: Save,
): Output<'criteria.saveSet'> => {
  const base = basedOn ? existingSet(context, basedOn.setId, basedOn.version) : null;
  assertNewest(context, base, set.id);
  const typed = accepted(
    readTypedSet(set, { base: base?.set ?? null, typist: nfc(context.officer) }),
  );
  const { entry, known } = addSet(context, { set: typed, origin: 'typed', versionNamed: false });
  const { id, version, title, counts } = entry.set;
  return { id, version, title, indicators: counts.indicators, known };
};

const assertNewest = (context: CommandContext, base: LibrarySet | null, setId: string): void => {
  const newest = findSet(context, setId);
  if (!newest) return;
  if (base?.set.id !== setId) refuse('criteria.idTaken', { set: setId }, 'title');
  if (base.sha256 !== newest.sha256)
    refuse('criteria.notNewest', { version: String(newest.set.version) });
};
