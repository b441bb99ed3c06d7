/**
 * A hybrid logical clock (Kulkarni et al., 2014): wall time as far as it goes forward, a counter where it
 * does not, the device last, so that any two timestamps of the world have one order as plain text. It never
 * runs backwards, though an officer's PC with an empty battery starts in 2015.
 */
export type HybridTime = { readonly millis: number; readonly counter: number };

const counterLimit = 0xffff;

/** The timestamp of the next own entry, above everything this device has written or read. */
export const nextTime = (previous: HybridTime | null, nowMillis: number): HybridTime => {
  if (previous === null || nowMillis > previous.millis) return { millis: nowMillis, counter: 0 };
  return previous.counter < counterLimit
    ? { millis: previous.millis, counter: previous.counter + 1 }
    : { millis: previous.millis + 1, counter: 0 };
};

/** Where this device's clock stands after it has read foreign entries up to `received`. */
export const receiveTime = (previous: HybridTime | null, received: HybridTime): HybridTime =>
  previous === null || isLater(received, previous) ? received : previous;

/** "2024-11-30T07:32:10.120Z-0003-device": text order is the order of time. */
export const formatTime = ({ millis, counter }: HybridTime, deviceId: string): string =>
  `${new Date(millis).toISOString()}-${counter.toString(16).padStart(4, '0')}-${deviceId}`;

/** Null when the text is none of ours. */
export const parseTime = (text: string): (HybridTime & { readonly deviceId: string }) | null => {
  const parts = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)-([0-9a-f]{4})-(.+)$/.exec(text);
  const [, time = '', counter = '', deviceId = ''] = parts ?? [];
  const millis = Date.parse(time);
  return Number.isNaN(millis) ? null : { millis, counter: Number.parseInt(counter, 16), deviceId };
};

const isLater = (a: HybridTime, b: HybridTime): boolean =>
  a.millis > b.millis || (a.millis === b.millis && a.counter > b.counter);
