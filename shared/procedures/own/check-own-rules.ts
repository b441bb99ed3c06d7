import { compare, decimalSchema, withoutLeadingZeros } from '#shared/kernel/decimal.ts';
import { figurePrefix, namedDays, namedNumbers } from '../own-rule.ts';
import type { DraftAsk, DraftRule, ProcedureDraft } from './draft.ts';
import { fault, type ProcedureFault, type ProcedureProblem } from './fault.ts';

/** Each rule says one thing, where it comes from, and asks for something that the program knows. */
export const checkRules = (draft: ProcedureDraft): ProcedureFault[] =>
  (draft.rules ?? []).flatMap((rule, at, all) => [
    ...plainFaults(rule, `rules.${at}`),
    ...(all.slice(0, at).some(({ id }) => id === rule.id)
      ? [fault(`rules.${at}.sentence`, 'twice', rule.id)]
      : []),
    ...askFaults(rule.asks, draft).map(([field, problem, found]) =>
      fault(`rules.${at}.${field}`, problem, found),
    ),
  ]);

const plainFaults = ({ sentence, basis }: DraftRule, path: string): ProcedureFault[] => [
  ...(sentence.trim() === '' ? [fault(`${path}.sentence`, 'missing')] : []),
  ...(sentence.length > 300 ? [fault(`${path}.sentence`, 'out-of-range')] : []),
  ...(basis.text.trim() === '' ? [fault(`${path}.basis`, 'no-basis')] : []),
];

type Told = readonly [field: string, problem: ProcedureProblem, found: string];

const askFaults = (ask: DraftAsk, draft: ProcedureDraft): readonly Told[] => {
  switch (ask.kind) {
    case 'paper':
      return paperFaults(ask.paper, 'paper', draft);
    case 'words':
      return [
        ...paperFaults(ask.paper, 'paper', draft),
        ...laterFaults(ask.paper, draft),
        ...(ask.words.trim() === '' ? [told('words', 'missing')] : []),
        ...(ask.words.length > 200 ? [told('words', 'out-of-range')] : []),
      ];
    case 'proof':
      return [
        ...(ask.indicator.trim() === '' ? [told('indicator', 'missing')] : []),
        ...(ask.least < 1 || ask.least > 99
          ? [told('least', 'out-of-range', String(ask.least))]
          : []),
      ];
    case 'days':
      return daysFaults(ask, draft);
    case 'number':
      return numberFaults(ask);
  }
};

const told = (field: string, problem: ProcedureProblem, found = ''): Told => [
  field,
  problem,
  found,
];

const paperFaults = (paper: string, field: string, { papers }: ProcedureDraft): readonly Told[] =>
  papers.some((one) => one.paper === paper)
    ? []
    : [told(field, paper === '' ? 'missing' : 'unknown-paper', paper)];

/** The check reads the papers of the dossier itself; those of later stages are written after it was handed in. */
const laterFaults = (paper: string, { papers }: ProcedureDraft): readonly Told[] =>
  papers.some((one) => one.paper === paper && one.phase !== 'application')
    ? [told('paper', 'later-paper', paper)]
    : [];

type Days = Extract<DraftAsk, { readonly kind: 'days' }>;

const daysFaults = ({ first, then, least, most }: Days, draft: ProcedureDraft): readonly Told[] => [
  ...dayFaults(first, 'first', draft),
  ...dayFaults(then, 'then', draft),
  ...(first === then ? [told('then', 'same-day', then)] : []),
  ...(least === null && most === null ? [told('least', 'no-bound')] : []),
  ...(least !== null && most !== null && least > most ? [told('most', 'bounds-crossed')] : []),
  ...[least, most].flatMap((bound, at) =>
    bound !== null && Math.abs(bound) > 400
      ? [told(at === 0 ? 'least' : 'most', 'out-of-range', String(bound))]
      : [],
  ),
];

const dayFaults = (name: string, field: string, draft: ProcedureDraft): readonly Told[] =>
  namedDays.some((one) => one === name) ? [] : paperFaults(name, field, draft);

type Numbers = Extract<DraftAsk, { readonly kind: 'number' }>;

const numberFaults = ({ number, least, most }: Numbers): readonly Told[] => {
  const isFigure = number.startsWith(figurePrefix) && /^figure:\S+$/.test(number);
  const isKnown = isFigure || namedNumbers.some((one) => one === number);
  const [from, to] = [least, most].map((one) =>
    decimalSchema.safeParse(withoutLeadingZeros(one ?? '')),
  );
  return [
    ...(isKnown ? [] : [told('number', number === '' ? 'missing' : 'unknown-number', number)]),
    ...(least === null && most === null ? [told('least', 'no-bound')] : []),
    ...[least, most].flatMap((one, at) =>
      one === null || /^\d{1,15}(\.\d{1,6})?$/.test(one)
        ? []
        : [told(at === 0 ? 'least' : 'most', 'out-of-range', one)],
    ),
    ...(from?.success && to?.success && compare(from.data, to.data) > 0
      ? [told('most', 'bounds-crossed')]
      : []),
  ];
};
