import { Refusal } from '#shared/kernel/app-error.ts';
import type { Input, MethodName, Output, PrepareContext } from '../handlers.ts';
import { methods } from '#shared/contract/methods.ts';

/** Another command of the contract as a step of this one; its refusal is ours. */
export const valueOfCall = async <Name extends MethodName>(
  { call }: PrepareContext,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> => {
  const answer = await call(name, input);
  if (!answer.ok) throw new Refusal(answer.error);
  return methods[name].output.parse(answer.value) as Output<Name>;
};
