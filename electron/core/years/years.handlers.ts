import type { Handlers } from '../handlers.ts';
import { carried } from './carried-view.ts';
import { confirmItems, declineItems } from './confirm-items.ts';
import { startYear } from './start-year.ts';

export const yearsHandlers: Handlers<'years'> = {
  'years.start': startYear,
  'years.carried': carried,
  'years.confirm': confirmItems,
  'years.decline': declineItems,
};
