import { lineAt, visit } from './parse.ts';
import type { SourceFile } from './source-file.ts';

export const limits = { file: 250, queries: 350, function: 40, parameters: 3 } as const;

type FunctionSize = {
  readonly at: string;
  readonly name: string;
  readonly lines: number;
  readonly parameters: number;
};

type FunctionNode = {
  readonly start: number;
  readonly end: number;
  readonly params: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
  }[];
};

export const linesOf = (file: SourceFile): number => file.text.trimEnd().split('\n').length;

/** Every function of a file with its lines and parameters; `options` after three others is not counted. */
export const functionSizes = (file: SourceFile): readonly FunctionSize[] => {
  const found: FunctionSize[] = [];
  const note = (node: FunctionNode): void => {
    found.push(measure(file, node));
  };
  visit(file, {
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
  });
  return found;
};

const measure = (file: SourceFile, node: FunctionNode): FunctionSize => {
  const line = lineAt(file.text, node.start);
  return {
    at: `${file.path}:${line}`,
    name: nameBefore(file.text.slice(0, node.start)),
    lines: lineAt(file.text, node.end) - line + 1,
    parameters: node.params.filter((parameter, at) => at < 3 || !isOptions(file.text, parameter))
      .length,
  };
};

const nameBefore = (text: string): string =>
  /(?:const|let)\s+(\w+)[^;{}]*=\s*(?:async\s*)?$/.exec(text.slice(-300))?.[1] ?? '';

const isOptions = (text: string, node: FunctionNode['params'][number]): boolean =>
  /^(\{|options\b|\w+: \w*Options\b)/.test(text.slice(node.start, node.end));

/** Files, functions and parameter lists above their limit, each as a sentence. */
export const oversized = (file: SourceFile): readonly string[] => {
  const limit = file.path.endsWith('.queries.ts') ? limits.queries : limits.file;
  const lines = linesOf(file);
  const tooLong = lines > limit ? [`${file.path} has ${lines} lines of ${limit}`] : [];
  // A describe block is a chapter, not a function: of tests only the file is measured.
  if (file.path.endsWith('.test.ts') || file.path.endsWith('.spec.ts')) return tooLong;
  return [...tooLong, ...functionSizes(file).flatMap(functionBreaches)];
};

const functionBreaches = (size: FunctionSize): readonly string[] => [
  ...(size.lines > limits.function
    ? [`${size.at} ${size.name} has ${size.lines} lines of ${limits.function}`]
    : []),
  ...(size.parameters > limits.parameters
    ? [`${size.at} ${size.name} has ${size.parameters} parameters of ${limits.parameters}`]
    : []),
];

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
