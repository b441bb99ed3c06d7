import { cpus, release, totalmem } from 'node:os';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { median, type Samples } from './samples.ts';

export type Line = {
  readonly what: string;
  readonly samples: Samples;
  /** Milliseconds; absent where nothing was promised. */
  readonly budget?: number;
  readonly note?: string;
};

const packages = ['better-sqlite3', 'pdfkit', 'docx', 'hucre', 'zod', 'pdfjs-dist'];

const versionOf = (name: string): string => {
  const file = path.resolve('node_modules', name, 'package.json');
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const isNamed = typeof parsed === 'object' && parsed !== null && 'version' in parsed;
  return isNamed ? `${name} ${String(parsed.version)}` : name;
};

const sizeOf = (file: string): string =>
  `${path.basename(file)} ${Math.round(statSync(file).size / 1024)} kB`;

/** On what, with what and on how much it was measured. */
export const printMachine = (): void => {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(
    `${cpu?.model ?? 'unknown'}, ${cpus().length} cores, ${memory} GB, ${process.platform} ${release()}`,
  );
  console.log(`node ${process.version}, ${packages.map(versionOf).join(', ')}`);
  const bundles = ['dist/node/command-line.js', 'dist/worker/document-worker.js'];
  console.log(`bundles: ${bundles.map(sizeOf).join(', ')}`);
};

const milliseconds = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

const cells = ({ what, samples, budget, note = '' }: Line): readonly string[] => [
  what,
  milliseconds(median(samples)),
  `${milliseconds(Math.min(...samples))} - ${milliseconds(Math.max(...samples))}`,
  String(samples.length),
  budget === undefined ? '' : `${budget} ms`,
  budget === undefined || median(samples) <= budget ? note : `over the budget ${note}`,
];

const heads = ['what', 'median', 'from - to', 'runs', 'budget', 'note'];

export const printTable = (lines: readonly Line[]): void => {
  const rows = [heads, ...lines.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
};
