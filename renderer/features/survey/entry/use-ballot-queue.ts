import { useRef, useState } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import { useCall } from '../../../app/use-call.ts';
import type { EntryPass, TypedBallot } from './ballots-view.ts';

export type Failed = { readonly ballot: TypedBallot; readonly error: AppError };

export type BallotQueue = {
  /** Typed here and not yet told by the core; a failed one is in neither. */
  readonly sent: readonly TypedBallot[];
  readonly failed: readonly Failed[];
  readonly save: (ballot: TypedBallot) => void;
  /** Takes a failed ballot out, to be typed again. */
  readonly take: (ballot: TypedBallot) => void;
};

type Place = {
  readonly dossierId: string;
  readonly placeId: string;
  readonly pass: EntryPass;
};

/** Saves ballots one after the other while the next is typed; what the core refuses is kept on the screen. */
export const useBallotQueue = (place: Place): BallotQueue => {
  const call = useCall();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [sent, setSent] = useState<readonly TypedBallot[]>([]);
  const [failed, setFailed] = useState<readonly Failed[]>([]);
  const drop = (ballot: TypedBallot) => (list: readonly TypedBallot[]) =>
    list.filter((one) => one !== ballot);
  const save = (ballot: TypedBallot): void => {
    setSent((list) => [...list.filter(({ number }) => number !== ballot.number), ballot]);
    last.current = last.current.then(async () => {
      const answer = await call('survey.saveBallot', { ...place, ...ballot });
      if (answer.ok) return;
      setSent(drop(ballot));
      setFailed((list) => [...list, { ballot, error: answer.error }]);
    });
  };
  const take = (ballot: TypedBallot): void =>
    setFailed((list) => list.filter((one) => one.ballot !== ballot));
  return { sent, failed, save, take };
};
