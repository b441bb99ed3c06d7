import { refuse } from '#shared/kernel/app-error.ts';
import { compareSubmissions } from '#shared/exchange/submissions/compare-submissions.ts';
import { roundOf, type Submission } from '#shared/exchange/submissions/submission.ts';
import type { Reader } from '../db/connection.ts';
import { withPreparation, type Handlers, type QueryContext } from '../handlers.ts';
import { importPackage, recordReceived } from './import-package.ts';
import { preparePackage, recordPackage } from './make-package.ts';
import { receivedPackageRecords, submissionRecords } from './packages.records.ts';
import { selectReceivedPackages, selectSubmissions } from './packages.queries.ts';
import { existingReceived, readReceivedData, takeOut } from './received-package.ts';
import { rollUpPackages } from './roll-up-packages.ts';
import { verifyPackage } from './verify-package.ts';

export const packagesHandlers: Handlers<'packages'> = {
  'packages.make': withPreparation(preparePackage, recordPackage),
  'packages.submissions': ({ db }, { dossierId }) => withRounds(db, dossierId),
  'packages.handIn': ({ db, records }, { id, handedIn }) => {
    const { dossierId } =
      records.find(submissionRecords, id) ?? refuse('record.notFound', { entity: 'submission' });
    records.update(submissionRecords, id, {
      handedInOn: handedIn?.on ?? null,
      handedTo: handedIn?.to ?? '',
    });
    const all = withRounds(db, dossierId);
    return all.find((one) => one.id === id) ?? refuse('record.notFound', { entity: 'submission' });
  },
  'packages.verify': withPreparation(verifyPackage, (_context, _input, verified) => verified),
  'packages.import': withPreparation(importPackage, recordReceived),
  'packages.received': ({ db }) => selectReceivedPackages(db),
  'packages.receivedData': readReceivedData,
  'packages.compareReceived': compareReceived,
  'packages.openFile': withPreparation(takeOut, (_context, _input, taken) => taken),
  'packages.rollUp': withPreparation(rollUpPackages, (_context, _input, rolled) => rolled),
  'packages.forget': ({ db, records }, { id }) => {
    existingReceived(db, id);
    records.remove(receivedPackageRecords, id);
    return {};
  },
};

const withRounds = (db: Reader, dossierId: string): (Submission & { round: number | null })[] => {
  const all = selectSubmissions(db, dossierId);
  return all.map((one) => ({ ...one, round: roundOf(all, one) }));
};

async function compareReceived(
  context: QueryContext,
  asked: { readonly before: string; readonly after: string },
) {
  const [before, after] = await Promise.all([
    readReceivedData(context, { id: asked.before }),
    readReceivedData(context, { id: asked.after }),
  ]);
  return compareSubmissions(before, after);
}
