import type { z } from 'zod';
import { roles, type Role } from '#shared/access/roles.ts';

export type MethodKind = 'query' | 'command';

/**
 * One row of the contract. `query` reads and has no side effects; `command` changes rows, inside one
 * transaction with its journal entries.
 */
export type Method<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  K extends MethodKind = MethodKind,
> = {
  readonly kind: K;
  /** One English sentence for `hoso methods`. */
  readonly summary: string;
  readonly input: I;
  readonly output: O;
  readonly allowed: readonly Role[];
  /** A command about the machine rather than the facts (backup, cancel): nobody's name is needed for it. */
  readonly anonymous: boolean;
};

/** Rows by their name `area.verb`. */
export type MethodTable = Readonly<Record<string, Method>>;

type Options = { readonly allowed?: readonly Role[]; readonly anonymous?: boolean };

export const query = <I extends z.ZodType, O extends z.ZodType>(
  summary: string,
  input: I,
  output: O,
): Method<I, O, 'query'> => ({
  kind: 'query',
  summary,
  input,
  output,
  allowed: roles,
  anonymous: true,
});

export const command = <I extends z.ZodType, O extends z.ZodType>(
  summary: string,
  input: I,
  output: O,
  { allowed = ['officer', 'leader'], anonymous = false }: Options = {},
): Method<I, O, 'command'> => ({ kind: 'command', summary, input, output, allowed, anonymous });
