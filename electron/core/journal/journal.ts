import { createHash } from 'node:crypto';
import { sealEntry, type Hash } from '#shared/journal/chain.ts';
import type { Change, ChangeEvent } from '#shared/journal/change-event.ts';
import { formatTime, nextTime, parseTime, type HybridTime } from '#shared/journal/hybrid-clock.ts';
import type { Instant } from '#shared/kernel/day.ts';
import type { Writer } from '../db/connection.ts';
import { insertEntry, selectHead } from './journal-rows.ts';

/** What every entry of one command has in common. */
export type CommandFacts = {
  readonly commandId: string;
  readonly method: string;
  readonly officer: string;
  readonly at: Instant;
  readonly deviceId: string;
};

/** Appends to this device's chain. It lives for one command, inside its transaction. */
export type Journal = { readonly append: (change: Change) => void };

export const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex');

export const createJournal = (db: Writer, facts: CommandFacts): Journal => {
  const start = selectHead(db, facts.deviceId);
  let { seq, hash } = start;
  let time: HybridTime | null = start.newestHlc === null ? null : parseTime(start.newestHlc);
  return {
    append: (change) => {
      time = nextTime(time, Date.parse(facts.at));
      const entry: ChangeEvent = sealEntry(
        {
          ...facts,
          ...change,
          seq: seq + 1,
          hlc: formatTime(time, facts.deviceId),
          previousHash: hash,
        },
        sha256,
      );
      insertEntry(db, entry);
      ({ seq, hash } = entry);
    },
  };
};
