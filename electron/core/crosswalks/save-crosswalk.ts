import { crosswalkFault } from '#shared/criteria/crosswalk/check-crosswalk.ts';
import type { Crosswalk } from '#shared/criteria/crosswalk/crosswalk.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { existingSet } from '../criteria/set-library.ts';
import type { CommandContext, Input, Output } from '../handlers.ts';
import { crosswalkFor, type Pair } from './crosswalk-library.ts';
import { crosswalkRecords } from './crosswalks.records.ts';

/** The mapping as the office has it from now on; what the program ships stays as it is. */
export const saveCrosswalk = (
  context: CommandContext,
  { fromSetId, toSetId, lines }: Input<'crosswalks.save'>,
): Output<'crosswalks.save'> => {
  const from = existingSet(context, fromSetId).set;
  const to = existingSet(context, toSetId).set;
  const fault = crosswalkFault(lines, { from, to });
  if (fault) refuse(fault.code, fault.details, fault.field);
  const { note } = crosswalkFor(context, { fromSetId, toSetId });
  const own: Crosswalk = {
    format: 'ntm-crosswalk/1',
    fromSetId,
    toSetId,
    note,
    lines: lines.map((line) => ({ ...line, note: nfc(line.note.trim()) })),
  };
  const id = idOf({ fromSetId, toSetId });
  context.records.put(crosswalkRecords, id, { fromSetId, toSetId, json: canonicalJson(own) });
  return {};
};

export const resetCrosswalk = (
  context: CommandContext,
  pair: Input<'crosswalks.reset'>,
): Output<'crosswalks.reset'> => {
  const { origin } = crosswalkFor(context, pair);
  if (origin !== 'own') refuse('record.notFound', { entity: 'crosswalk' });
  context.records.remove(crosswalkRecords, idOf(pair));
  return {};
};

const idOf = ({ fromSetId, toSetId }: Pair): string => keyId('crosswalk', fromSetId, toSetId);
