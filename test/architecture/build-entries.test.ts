import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bundles } from '../../electron/bundling/bundles.ts';
import { projectRoot } from './rules/source-file.ts';

it.each(bundles.flatMap(({ entries }) => Object.values(entries)))(
  '%s is there to be built',
  (file) => {
    expect(existsSync(path.join(projectRoot, file))).toBe(true);
  },
);
