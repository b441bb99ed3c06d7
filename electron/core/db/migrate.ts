import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Migration } from './migration.ts';
import type { Database } from './open-database.ts';

/** The version a file has when every step has run. Throws when the steps are not 1, 2, 3 … */
export const latestVersion = (migrations: readonly Migration[]): number => {
  migrations.forEach(({ version, name }, index) => {
    if (version !== index + 1) throw new Error(`migration ${name} should be number ${index + 1}`);
  });
  return migrations.length;
};

export const schemaVersion = (database: Database): number =>
  Number(database.pragma('user_version'));

/**
 * Brings the file to the latest version, each step in its own transaction together with its number: a
 * crash between two steps leaves a file that the next start takes up from there.
 */
export const migrate = (database: Database, migrations: readonly Migration[]): Result<number> => {
  const latest = latestVersion(migrations);
  const current = schemaVersion(database);
  if (current > latest) {
    return fail(
      appError('workspace.newer', { found: String(current), understood: String(latest) }),
    );
  }
  for (const migration of migrations.slice(current)) {
    database.transact((writer) => {
      migration.up(writer);
      database.setUserVersion(migration.version);
    });
  }
  return ok(latest);
};
