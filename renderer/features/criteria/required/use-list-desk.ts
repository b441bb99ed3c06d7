import { useState } from 'react';
import type { OwnRequiredProofs } from '#shared/evidence/checklist/own-list.ts';
import type { RequiredProof } from '#shared/evidence/checklist/required-proof.ts';
import { readDay } from '#shared/kernel/day.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useUndoToast } from '../../../app/use-undo.ts';
import { dayText } from '../../../ui/day-text.ts';
import { useText } from '../../../ui/use-text.ts';
import { newProofId } from './new-proof-id.ts';
import type { AskedProof, RequiredList } from './RequiredProofsPage.tsx';

/** The act as it is typed; the day in the form of a paper. */
export type ActDraft = {
  readonly kind: string;
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
};

export type ListDesk = ReturnType<typeof useListDesk>;

const blankAct: ActDraft = { kind: 'Quyết định', number: '', date: '', issuer: '' };

const draftOf = ({ own }: RequiredList): ActDraft =>
  own ? { ...own.act, date: dayText(own.act.date) } : blankAct;

const actOf = ({ date, ...words }: ActDraft): OwnRequiredProofs['act'] | null => {
  const day = readDay(date);
  return day && Object.values(words).every((word) => word.trim() !== '')
    ? { ...words, date: day }
    : null;
};

/** Changes to a province's list; each is saved at once with the act it rests on, and can be taken back. */
export const useListDesk = (list: RequiredList, provinceName: string) => {
  const text = useText('requiredLists');
  const offerUndo = useUndoToast();
  const save = useCommand('checklist.saveOwn');
  const [draft, setDraft] = useState(() => draftOf(list));
  const [opened, open] = useState<RequiredProof | null>(null);
  const act = actOf(draft);
  const { proofs = [], dropped = [] } = list.own ?? {};

  const put = async (
    change: Partial<Pick<OwnRequiredProofs, 'proofs' | 'dropped'>>,
    words: string,
  ): Promise<boolean> => {
    if (!act) return false;
    const { setId } = list;
    const saved = await save.run({ setId, provinceName, act, proofs, dropped, ...change });
    if (saved.ok) offerUndo(words);
    return saved.ok;
  };
  const keep = async (proof: RequiredProof): Promise<void> => {
    const own = proof.id === '' ? { ...proof, id: newProofId(list.proofs, proof) } : proof;
    const next = [...proofs.filter(({ id }) => id !== own.id), own];
    if (await put({ proofs: next }, text('saved', { name: own.name }))) open(null);
  };
  const drop = ({ id, name }: AskedProof): void => {
    // What the province added goes away; what the program lists is marked as not asked for.
    const isShipped = list.shippedIds.includes(id);
    void put(
      {
        proofs: proofs.filter((one) => one.id !== id),
        dropped: isShipped ? [...dropped, { id, reason: '' }] : dropped,
      },
      text('dropped', { name }),
    );
  };
  const restore = (id: string, name: string): void =>
    void put({ dropped: dropped.filter((one) => one.id !== id) }, text('restored', { name }));
  const keepAct = (): void => void put({}, text('actSaved'));
  return { draft, setDraft, act, opened, open, keep, drop, restore, keepAct, save };
};
