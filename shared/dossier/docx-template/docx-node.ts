import type { Condition, Template } from '../outline/outline.ts';

type At = {
  /** Which tag of the file it is, from 0: the file is filled by these numbers. */
  readonly tag: number;
  /** The paragraph it stands in. */
  readonly line: number;
};

/** A DOCX template as its tags say: values, blocks that the program draws, conditions and loops around them. */
export type DocxNode =
  | (At & { readonly kind: 'field'; readonly template: Template })
  | (At & {
      readonly kind: 'block';
      readonly name: string;
      /** Written with a ";" behind: more grounds follow, which the office wrote out. */
      readonly open: boolean;
    })
  | DocxIf
  | DocxEach;

type Around = At & {
  /** The paragraph of the tag that closes it. */
  readonly endLine: number;
};

export type DocxIf = Around & {
  readonly kind: 'if';
  /** True for what is printed where the condition does not hold. */
  readonly inverted: boolean;
  readonly condition: Condition;
  readonly body: readonly DocxNode[];
};

export type DocxEach = Around & {
  readonly kind: 'each';
  readonly variable: string;
  readonly list: string;
  readonly body: readonly DocxNode[];
};
