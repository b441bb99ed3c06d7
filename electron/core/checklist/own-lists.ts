import { ownListFault } from '#shared/evidence/checklist/check-own-list.ts';
import { ownProofsFormat, type OwnRequiredProofs } from '#shared/evidence/checklist/own-list.ts';
import { askedProofs } from '#shared/evidence/checklist/required-of-set.ts';
import { refuse } from '#shared/kernel/app-error.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { keyId } from '#shared/kernel/ids.ts';
import { fileSlug, nfc } from '#shared/kernel/vietnamese.ts';
import { existingSet } from '../criteria/set-library.ts';
import type { CommandContext, Input, Output, QueryContext } from '../handlers.ts';
import { selectOwnProofs } from './checklist.queries.ts';
import { ownProofsRecords } from './checklist.records.ts';
import { targetsOf } from './load-checklist.ts';
import { shippedProofs } from './required-lists.ts';

type Place = Pick<OwnRequiredProofs, 'setId' | 'provinceName'>;

/** What is asked under a set: by the program's list, and by that of a province where it is named. */
export const requiredList = (
  context: QueryContext,
  { setId, provinceName }: Input<'checklist.list'>,
): Output<'checklist.list'> => {
  const { set } = existingSet(context, setId);
  const shipped = shippedProofs(context.resources, setId);
  const lists = selectOwnProofs(context.db).filter((one) => one.setId === setId);
  const own = lists.find((one) => one.provinceName === provinceName) ?? null;
  return {
    setId,
    title: set.title,
    source: shipped?.source ?? '',
    confidence: shipped?.confidence ?? null,
    shippedIds: (shipped?.proofs ?? []).map(({ id }) => id),
    provinces: lists.map((one) => one.provinceName),
    targets: targetsOf(set),
    proofs: askedProofs(shipped, own),
    dropped: droppedProofs(shipped?.proofs ?? [], own),
    own,
  };
};

const droppedProofs = (
  shipped: readonly { readonly id: string; readonly name: string; readonly target: string }[],
  own: OwnRequiredProofs | null,
): Output<'checklist.list'>['dropped'] =>
  (own?.dropped ?? []).flatMap(({ id, reason }) => {
    const proof = shipped.find((one) => one.id === id);
    return proof ? [{ id, reason, name: proof.name, target: proof.target }] : [];
  });

export const saveOwnList = (
  context: CommandContext,
  input: Input<'checklist.saveOwn'>,
): Output<'checklist.saveOwn'> => {
  putOwnList(context, { format: ownProofsFormat, ...input });
  return {};
};

/** Refuses what the set lacks; texts are kept in NFC. */
export const putOwnList = (context: CommandContext, given: OwnRequiredProofs): void => {
  const { set } = existingSet(context, given.setId);
  const own: OwnRequiredProofs = JSON.parse(nfc(JSON.stringify(given)));
  const fault = ownListFault(own, {
    targets: targetsOf(set),
    shipped: shippedProofs(context.resources, own.setId)?.proofs ?? [],
  });
  if (fault) refuse(fault.code, fault.details, fault.field);
  const { setId, provinceName } = own;
  context.records.put(ownProofsRecords, idOf(own), {
    setId,
    provinceName,
    json: canonicalJson(own),
  });
};

/** The program's list counts again, unchanged. */
export const removeOwnList = (
  context: CommandContext,
  place: Input<'checklist.removeOwn'>,
): Output<'checklist.removeOwn'> => {
  context.records.remove(ownProofsRecords, idOf(existingOwn(context, place)));
  return {};
};

export const existingOwn = (
  { db }: Pick<QueryContext, 'db'>,
  { setId, provinceName }: Place,
): OwnRequiredProofs =>
  selectOwnProofs(db).find((one) => one.setId === setId && one.provinceName === provinceName) ??
  refuse('record.notFound', { entity: 'ownRequiredProofs' });

/** One list a set and province, on every machine. */
const idOf = ({ setId, provinceName }: Place): string =>
  keyId('ownRequiredProofs', setId, fileSlug(provinceName));
