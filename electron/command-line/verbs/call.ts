import { text } from 'node:stream/consumers';
import { methods } from '#shared/contract/methods.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { Refused, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';

type Name = keyof typeof methods & string;

const isName = (name: string): name is Name => Object.hasOwn(methods, name);

/** Calls any method of the contract with JSON from the command line or from standard input. */
export const callVerb: Verb = {
  usage: 'call METHOD JSON   (or - to read the JSON from standard input)',
  options: [],
  words: 2,
  workspace: 'existing',
  run: async ({ words, call }) => {
    const [name, given = '{}'] = words.plain;
    if (name === undefined) throw new WrongUsage('call needs a method');
    if (!isName(name)) throw new Refused(appError('call.unknownMethod', { method: name }));
    const json = given === '-' ? await text(process.stdin) : given;
    const value: unknown = await call(name, parsed(json));
    return { value, text: JSON.stringify(value, null, 2) };
  },
};

/** The core parses every input by its schema; here it only has to be JSON. */
const parsed = (json: string): never => {
  try {
    return JSON.parse(json) as never;
  } catch {
    throw new WrongUsage('the input is not JSON');
  }
};
