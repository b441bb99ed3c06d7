import type { MessageKey } from '#shared/messages/catalogue.ts';

/** Names of fields: sentences without places. */
export type FieldKey = Extract<
  MessageKey<'procedures'>,
  `field.${string}` | `vote.${string}` | 'body.unit' | 'body.symbol' | 'part.steps' | 'part.papers'
>;

const ends: Readonly<Record<string, FieldKey>> = {
  order: 'field.order',
  name: 'field.name',
  actor: 'field.actor',
  after: 'field.after',
  days: 'field.days',
  count: 'field.count',
  paper: 'field.done',
  fact: 'field.done',
  text: 'field.basis',
  mark: 'field.mark',
  copies: 'field.copies',
  phase: 'field.phase',
  issuer: 'field.issuer',
  by: 'field.by',
  act: 'field.act',
  unit: 'body.unit',
  symbol: 'body.symbol',
  requiredPercent: 'vote.required',
  quorumPercent: 'vote.quorum',
  denominator: 'vote.denominator',
  minimumDays: 'field.minimumDays',
  minimumBroadcasts: 'field.minimumBroadcasts',
  overallPercent: 'field.overallPercent',
  joinedPercent: 'field.joinedPercent',
  sentence: 'field.sentence',
  severity: 'field.severity',
};

/** Name of what changed, by the end of its path: "basis.text" is the basis. */
export const differenceField = (path: string): FieldKey =>
  ends[path.split('.').at(-1) ?? ''] ?? 'field.other';
