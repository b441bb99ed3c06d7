import type { Methods } from '#shared/contract/methods.ts';
import type { z } from 'zod';
import type { Words } from './words.ts';
import type { Session } from './session.ts';

export type CallName = keyof Methods & string;
export type InputOf<N extends CallName> = z.input<Methods[N]['input']>;
export type OutputOf<N extends CallName> = z.output<Methods[N]['output']>;

/** A call typed by the contract; a refusal ends the verb. */
export type TypedCall = <N extends CallName>(method: N, input: InputOf<N>) => Promise<OutputOf<N>>;

export type Stage = {
  readonly words: Words;
  readonly session: Session;
  readonly call: TypedCall;
  /** Lines for a person; they go to standard error, so that standard output stays one value. */
  readonly tell: (line: string) => void;
};

/** What a verb answers: the value for `--json`, and how a person reads it. */
export type Answer = {
  readonly value: unknown;
  readonly text: string;
  /** What was looked at is not all right: the value is printed all the same, and the exit code is 1. */
  readonly failed?: boolean;
};

export type Verb = {
  readonly usage: string;
  /** Options it takes besides those of every verb, without the dashes. */
  readonly options: readonly string[];
  /** How many words it takes at most; more is a mistake in quoting. */
  readonly words: number;
  /**
   * `temporary`: the verb asks nothing of a workspace, so it opens an empty one that goes away again.
   * `named`: the workspace that --data names, where there is one; else a temporary one.
   */
  readonly workspace: 'existing' | 'new' | 'temporary' | 'named';
  readonly run: (stage: Stage) => Promise<Answer>;
};
