import { useState } from 'react';
import { useLocation } from 'wouter';
import { annexToSet } from '#shared/criteria/annex/annex-to-set.ts';
import { useCore } from '../../../app/core-context.ts';
import { useTell } from '../../../app/errors/use-tell.ts';
import { showAndFocus } from '../../../ui/show-and-focus.ts';
import { draftOfSet } from '../editor/draft-of-set.ts';
import { keepDraft } from '../editor/kept-drafts.ts';
import {
  changeRow,
  decide,
  lackOf,
  nextWaiting,
  startWork,
  takeSure,
  type AnnexWork,
  type Decision,
  type RowField,
  type RowPatch,
} from './annex-work.ts';
import { keepAnnex, keptAnnex } from './kept-annex.ts';

/** Where the editor finds the set that the confirmed rows come to. */
export const annexDraftAddress = '/criteria/annex/draft';

export const takeButtonId = 'annex-take';
export const finishButtonId = 'annex-finish';
export const rowFieldId = (field: RowField): string => `annex-${field}`;

/** A file is read, its rows are gone through, and what was taken goes on to the editor. */
export const useAnnex = () => {
  const [work, setWork] = useState(keptAnnex);
  const keep = (next: AnnexWork | null) => {
    keepAnnex(next);
    setWork(next);
  };
  return { work, keep, ...useReading(keep), finish: useFinish() };
};

const useReading = (keep: (work: AnnexWork) => void) => {
  const { bridge, client } = useCore();
  const tell = useTell();
  const [isReading, setReading] = useState(false);
  const read = async (file: File): Promise<void> => {
    setReading(true);
    const staged = await bridge.stageFile(file);
    const answer = staged.ok
      ? await client.call('criteria.readAnnex', { uploadId: staged.value.uploadId })
      : staged;
    setReading(false);
    if (answer.ok) keep(startWork(answer.value));
    else tell(answer.error);
  };
  return { isReading, read: (file: File) => void read(file) };
};

const useFinish = () => {
  const [, navigate] = useLocation();
  return ({ rows, columns, title, fileName }: AnnexWork) => {
    const taken = rows.filter(({ decision }) => decision === 'taken').map(({ row }) => row);
    const year = new Date().getFullYear();
    const set = annexToSet(taken, { columns, title, fileName, year });
    keepDraft(annexDraftAddress, { ...draftOfSet(set), kept: null });
    navigate(annexDraftAddress);
  };
};

/** Going through the rows: the one that is looked at, and what is decided about it. */
export const useRows = (work: AnnexWork, keep: (work: AnnexWork) => void) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const [lack, setLack] = useState<RowField | null>(null);
  const key = chosen ?? nextWaiting(work, '') ?? work.rows[0]?.key ?? '';
  const place = work.rows.findIndex((one) => one.key === key);
  const current = work.rows[place];
  const open = (to: string | null) => {
    setLack(null);
    // With nothing left to look at, the way goes on to the editor.
    showAndFocus(() => setChosen(to ?? key), to === null ? finishButtonId : takeButtonId);
  };
  const settle = (decision: Decision) => {
    const missing = current && decision === 'taken' ? lackOf(current.row) : null;
    if (missing !== null) return showAndFocus(() => setLack(missing), rowFieldId(missing));
    const next = decide(work, key, decision);
    keep(next);
    open(nextWaiting(next, key));
  };
  return {
    key,
    current,
    lack,
    open,
    settle,
    change: (patch: RowPatch) => keep(changeRow(work, key, patch)),
    step: (by: -1 | 1) => {
      const to = work.rows[place + by];
      if (to) open(to.key);
    },
    takeSure: () => {
      const next = takeSure(work);
      keep(next);
      open(nextWaiting(next, ''));
    },
  };
};

export type Rows = ReturnType<typeof useRows>;
