import { Readable } from 'node:stream';
import { methods } from '#shared/contract/methods.ts';
import { Refusal } from '#shared/kernel/app-error.ts';
import type { MethodName, Output, PrepareContext } from '../handlers.ts';
import type { Job } from '../jobs/jobs.ts';
import type { SampleData } from './sample-data.ts';

/** What every step of the sample is built with. The sample has no way of its own into the database. */
export type Builder = {
  readonly context: PrepareContext;
  readonly data: SampleData;
  readonly variant: 'in-progress' | 'complete';
  readonly job: Job;
  /** Calls a method as an officer would; what is refused ends the building. */
  readonly call: <N extends MethodName>(method: N, input: unknown) => Promise<Output<N>>;
  /** Hands over bytes as a file of that name. */
  readonly stage: (name: string, bytes: Uint8Array) => Promise<string>;
};

export const createBuilder = <Options extends { readonly job: Job }>(
  context: PrepareContext,
  options: Options,
): Options & Pick<Builder, 'context' | 'call' | 'stage'> => ({
  ...options,
  context,
  call: async (method, input) => {
    const answer = await context.call(method, input);
    if (!answer.ok) throw new Refusal(answer.error);
    return methods[method].output.parse(answer.value) as Output<typeof method>;
  },
  stage: async (name, bytes) => {
    const { uploadId } = await context.store.stage(name, Readable.from([bytes]));
    return uploadId;
  },
});
