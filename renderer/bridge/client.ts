import type { z } from 'zod';
import { methods, type Methods } from '#shared/contract/methods.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { Result } from '#shared/kernel/result.ts';

export type MethodName = keyof Methods & string;
export type InputOf<Name extends MethodName> = z.input<Methods[Name]['input']>;
export type OutputOf<Name extends MethodName> = z.output<Methods[Name]['output']>;

/** Calls of the contract with the types of its table. */
export type Client = {
  readonly call: <Name extends MethodName>(
    name: Name,
    input: InputOf<Name>,
  ) => Promise<Result<OutputOf<Name>>>;
};

/** A client over a bridge. An answer that is not what the contract says throws: that is a fault, not an answer. */
export const createClient = (bridge: Pick<HostBridge, 'call'>): Client => ({
  call: async <Name extends MethodName>(name: Name, input: InputOf<Name>) => {
    const envelope = await bridge.call(name, input);
    if (!envelope.ok) return envelope;
    return { ok: true, value: methods[name].output.parse(envelope.value) as OutputOf<Name> };
  },
});
