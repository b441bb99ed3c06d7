import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AppError } from '#shared/kernel/app-error.ts';
import { useCall } from '../../../app/use-call.ts';
import { queryKey } from '../../../app/use-query.ts';
import { isSameBallot, withBallot, type BallotsView, type TypedBallot } from './ballots-view.ts';

export type Failed = { readonly ballot: TypedBallot; readonly error: AppError };

export type BallotQueue = {
  /** Typed here and not on the disk yet. */
  readonly sent: readonly TypedBallot[];
  readonly failed: readonly Failed[];
  readonly save: (ballot: TypedBallot) => void;
  /** Takes a failed ballot out, to be typed again. */
  readonly take: (ballot: TypedBallot) => void;
};

type Place = { readonly dossierId: string; readonly placeId: string };

/**
 * Saves the ballots of both entries one after the other while the next is typed; what the core refuses is kept on
 * the screen.
 */
export const useBallotQueue = ({ dossierId, placeId }: Place): BallotQueue => {
  const call = useCall();
  const queries = useQueryClient();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [sent, setSent] = useState<readonly TypedBallot[]>([]);
  const [failed, setFailed] = useState<readonly Failed[]>([]);
  const write = async (ballot: TypedBallot): Promise<void> => {
    const answer = await call('survey.saveBallot', { dossierId, placeId, ...ballot });
    if (answer.ok)
      queries.setQueryData<BallotsView>(
        queryKey('survey.ballots', { dossierId, placeId }),
        (view) => view && withBallot(view, ballot),
      );
    else setFailed((list) => [...list, { ballot, error: answer.error }]);
    setSent((list) => list.filter((one) => one !== ballot));
  };
  const save = (ballot: TypedBallot): void => {
    setSent((list) => [...list.filter((one) => !isSameBallot(one, ballot)), ballot]);
    last.current = last.current.then(() => write(ballot));
  };
  const take = (ballot: TypedBallot): void =>
    setFailed((list) => list.filter((one) => one.ballot !== ballot));
  return { sent, failed, save, take };
};
