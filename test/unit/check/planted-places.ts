import { day } from '#shared/kernel/day.ts';
import type { Product } from '#shared/registers/product.ts';
import type { PublicationPlace } from '#shared/registers/registers.ts';
import { withSource } from './change-facts.ts';
import type { Planted } from './planted.ts';

const withPlaces =
  (change: (places: readonly PublicationPlace[]) => readonly PublicationPlace[]) => () =>
    withSource(({ publicationPlaces }) => ({ publicationPlaces: change(publicationPlaces) }));

const withPlace = (change: Partial<PublicationPlace>) =>
  withPlaces((places) => places.map((one, at) => (at === 4 ? { ...one, ...change } : one)));

const product: Product = {
  id: 'p',
  unitId: 'na-suong',
  name: 'Chè Shan Nà Sương',
  owner: '',
  stars: 3,
  decision: 'Quyết định số 2268/QĐ-UBND',
  validFrom: day('2021-12-15'),
  validUntil: day('2024-12-15'),
  note: '',
};

const withProduct = (change: Partial<Product>) => () =>
  withSource(() => ({ products: [{ ...product, ...change }] }));

/** Faults of places of posting, of the register of direction and of OCOP products, one at a time. */
export const plantedPlaces: readonly Planted[] = [
  [
    'K18.rows',
    () =>
      withSource(({ unit }) => ({
        direction: {
          documents: [],
          events: ['2024-03-14', '2024-05-15'].map((on) => ({
            id: on,
            unitId: unit.id,
            kind: 'meeting',
            on: day(on),
            subject: '',
            place: '',
            persons: 20,
          })),
        },
      })),
  ],
  ['K33.noRows', withPlaces(() => [])],
  ['K33.noOffice', withPlaces((places) => places.filter(({ kind }) => kind !== 'office'))],
  [
    'K33.noLoudspeaker',
    withPlaces((places) => places.filter(({ kind }) => kind !== 'loudspeaker')),
  ],
  ['K33.villages', withPlaces((places) => places.filter((_, at) => at !== 4))],
  ['K33.placeTooShort', withPlace({ to: day('2024-12-15') })],
  ['K33.noMinutes', withPlace({ minutesOn: null })],
  ['K37.productNoTerm', withProduct({ validUntil: null })],
  ['K37.productExpired', withProduct({ validUntil: day('2024-11-29') })],
  // Held on the day of the figures, ran out before the dossier of 24/12/2024 is handed in.
  ['K37.productExpiredSince', withProduct({})],
];
