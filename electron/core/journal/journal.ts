import { createHash } from 'node:crypto';
import { sealEntry, type Hash } from '#shared/journal/chain.ts';
import type { Change, ChangeEvent } from '#shared/journal/change-event.ts';
import {
  formatTime,
  nextTime,
  parseTime,
  receiveTime,
  type HybridTime,
} from '#shared/journal/hybrid-clock.ts';
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
export type Journal = {
  readonly append: (change: Change) => void;
  /** Takes in entries of other devices as they are; what is appended from here on is later than all of them. */
  readonly receive: (entries: readonly ChangeEvent[]) => void;
};

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
    receive: (entries) => {
      for (const entry of entries) {
        insertEntry(db, entry);
        const received = parseTime(entry.hlc);
        if (received) time = receiveTime(time, received);
        // Own entries come back where this file was once put back to an older state.
        if (entry.deviceId === facts.deviceId && entry.seq > seq) ({ seq, hash } = entry);
      }
    },
  };
};
