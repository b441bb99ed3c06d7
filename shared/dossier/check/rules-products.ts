import { formatDay } from '#shared/kernel/day-text.ts';
import type { Product } from '#shared/registers/product.ts';
import { pagePlace } from './places.ts';
import { handedIn } from './handed-in.ts';
import type { Found, Rule } from './rule.ts';

/** K37, for OCOP products: stars that ran out before the day of the figures count no more; before handing in they are renewed. */
export const productsHold: Rule = ({ source, today }) =>
  source.products.flatMap((product) => {
    const { validUntil } = product;
    if (validUntil === null) return [found('productNoTerm', product)];
    if (validUntil < source.dossier.asOf) return [found('productExpired', product)];
    return validUntil < handedIn(source, today) ? [found('productExpiredSince', product)] : [];
  });

const found = (fault: string, { name, validUntil }: Product): Found => ({
  fault,
  place: pagePlace('products'),
  values: { name, ...(validUntil && { day: formatDay(validUntil) }) },
});
