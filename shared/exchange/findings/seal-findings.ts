import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { FindingsFile } from './findings-file.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal: Node and the browser each have their own. */
export type HashText = (text: string) => string;

type Unsealed = Omit<FindingsFile, 'sha256'>;

/** The text of a findings file, with its own hash in it. */
export const sealFindings = (file: Unsealed, hash: HashText): string =>
  canonicalJson({ ...file, sha256: hash(canonicalJson(file)) });

/** Whether the hash in it is that of all the rest. */
export const isSealed = (value: object, hash: HashText): boolean => {
  const stated: unknown = Reflect.get(value, 'sha256');
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'sha256'));
  return stated === hash(canonicalJson(rest));
};
