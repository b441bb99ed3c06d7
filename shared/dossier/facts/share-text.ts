import type { Decimal } from '#shared/kernel/decimal.ts';
import { shareToPlaces } from '#shared/kernel/share-to-places.ts';

/**
 * A share in percent, rounded half up to one place, with more places where the rounded number would stand on the
 * other side of its line than the exact one (89,96% of 90 is never printed 90,0%).
 */
export const shareOnItsSide = (part: number, whole: number, line: Decimal): Decimal =>
  shareToPlaces(part, whole, { line, places: 1 });
