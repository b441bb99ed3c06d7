import { z } from 'zod';
import type { Overlay, OverlayAct } from '#shared/criteria/overlay.ts';
import { compareText, lowerFirst } from '#shared/kernel/vietnamese.ts';
import { daySchema, type Day } from '#shared/kernel/day.ts';
import { formatDayLong } from '#shared/kernel/day-text.ts';

/** Order of căn cứ on a paper: rank of the issuer first, then date. */
const groundSchema = z.strictObject({
  key: z.string().regex(/^[a-z]+(\.[a-z0-9]+)+$/),
  /** 1 law … 5 ministry, 6 provincial council, 7 provincial committee, 8 district, 9 commune, 10 facts. */
  rank: z.int().min(1).max(10),
  date: daySchema,
  /** As it stands after "Căn cứ ". */
  text: z.string().min(1),
  /** First and last day on which a paper may rest on it. */
  from: daySchema,
  to: daySchema.nullable(),
  /** Key of the act that this one amends; it stands right after it. */
  amends: z.string().nullable(),
  /** Sets it belongs to; null for all. */
  sets: z.array(z.string()).nullable(),
  /** How it is known: L read in the law, R reported, C recalled. */
  mark: z.enum(['L', 'R', 'C']),
});
export type Ground = z.infer<typeof groundSchema>;

export const groundsFileSchema = z.object({
  format: z.literal('hoso-grounds/1'),
  grounds: z.array(groundSchema),
});

/** The acts of an overlay as grounds: the province's council ranks above its committee. */
export const overlayGrounds = (overlay: Overlay): readonly Ground[] =>
  overlay.acts.map((act) => ({
    key: overlayKey(act.id),
    rank: /hội đồng nhân dân|hđnd/i.test(act.issuer) ? 6 : 7,
    date: act.date,
    text: actText(act),
    from: act.date,
    to: null,
    amends: act.amends === undefined ? null : overlayKey(act.amends),
    sets: null,
    mark: 'L',
  }));

const overlayKey = (id: string): string => `overlay.${id}`;

/** "Quyết định số 1187/QĐ-UBND ngày 28 tháng 6 năm 2022 của UBND tỉnh … quy định …". */
const actText = (act: OverlayAct): string => {
  const subject = lowerFirst(act.subject);
  return `${act.kind} số ${act.number} ${formatDayLong(act.date)} của ${act.issuer} ${subject}`;
};

/** Asked keys are exact ("set.318"), a family ("law.gov.*"), or "overlay" for all acts of the province. */
const isAsked = (key: string, asked: readonly string[]): boolean =>
  asked.some((one) => {
    if (one.endsWith('.*')) return key.startsWith(one.slice(0, -1));
    return one === 'overlay' ? key.startsWith('overlay.') : key === one;
  });

/** The grounds a paper of this day rests on, in order: rank, date, and an amendment right after what it amends. */
export const chooseGrounds = (
  register: readonly Ground[],
  asked: readonly string[],
  { day, setId }: { readonly day: Day; readonly setId: string },
): readonly Ground[] => {
  const chosen = register
    .filter((ground) => isAsked(ground.key, asked))
    .filter((ground) => ground.from <= day && (ground.to === null || day <= ground.to))
    .filter((ground) => ground.sets === null || ground.sets.includes(setId))
    .toSorted(byRankAndDate);
  const keys = new Set(chosen.map(({ key }) => key));
  const own = chosen.filter(({ amends }) => amends === null || !keys.has(amends));
  return own.flatMap((ground) => withAmendments(ground, chosen));
};

const byRankAndDate = (a: Ground, b: Ground): number =>
  a.rank - b.rank || compareText(a.date, b.date) || compareText(a.key, b.key);

const withAmendments = (ground: Ground, chosen: readonly Ground[]): readonly Ground[] => [
  ground,
  ...chosen
    .filter(({ amends, key }) => amends === ground.key && key !== ground.key)
    .flatMap((amendment) => withAmendments(amendment, chosen)),
];
