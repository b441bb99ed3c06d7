import { parseSync, Visitor, type Comment, type VisitorObject } from 'oxc-parser';
import type { SourceFile } from './source-file.ts';

/** Walks the syntax of a file; throws on a file that does not parse, for a rule must never pass over one. */
export const visit = (file: SourceFile, visitor: VisitorObject): void => {
  new Visitor(visitor).visit(parse(file).program);
};

export const commentsOf = (file: SourceFile): readonly Comment[] => parse(file).comments;

export const parse = (file: SourceFile): ReturnType<typeof parseSync> => {
  const result = parseSync(file.path, file.text);
  const [error] = result.errors;
  if (error) throw new Error(`${file.path}: ${error.message}`);
  return result;
};

/** Line of an offset, counted from 1. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;
