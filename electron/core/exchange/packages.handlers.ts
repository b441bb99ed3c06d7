import { withPreparation, type Handlers } from '../handlers.ts';
import { verifyPackage } from './verify-package.ts';

export const packagesHandlers: Handlers<'packages'> = {
  'packages.verify': withPreparation(verifyPackage, (_context, _input, verified) => verified),
};
