import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** The data shipped with the program. It can't change while the program runs, so each file is read once. */
export type Resources = {
  readonly folder: string;
  /** Absolute address of a resource, for what takes a file and not its content (fonts). */
  readonly pathOf: (name: string) => string;
  /** File names in a folder of the resources, sorted. */
  readonly list: (folder: string) => readonly string[];
  /** A text file, in NFC. */
  readonly readText: (name: string) => string;
  /** A JSON file, parsed once a schema; throws when it doesn't fit, for then the build is broken. */
  readonly readJson: <T>(schema: z.ZodType<T>, name: string) => T;
};

/** Opens the folder `resources/`, wherever the build has put it. */
export const openResources = (folder: string): Resources => {
  const parsed = new Map<z.ZodType, Map<string, unknown>>();
  const pathOf = (name: string): string => join(folder, name);
  return {
    folder,
    pathOf,
    list: (name) => readdirSync(pathOf(name)).toSorted(),
    readText: (name) => readFileSync(pathOf(name), 'utf8').normalize('NFC'),
    readJson: <T>(schema: z.ZodType<T>, name: string): T => {
      const known = parsed.get(schema) ?? new Map<string, unknown>();
      parsed.set(schema, known);
      if (!known.has(name)) {
        known.set(name, schema.parse(JSON.parse(readFileSync(pathOf(name), 'utf8'))));
      }
      return known.get(name) as T;
    },
  };
};
