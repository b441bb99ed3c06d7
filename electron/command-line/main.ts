import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { errorText } from '#shared/messages/error-text.ts';
import { appError, type AppError } from '#shared/kernel/app-error.ts';
import { workspaceArguments } from '#transport/workspace-arguments.ts';
import { findVerb, usage } from './all-verbs.ts';
import { Refused, WrongUsage } from './failures.ts';
import { openSession } from './session.ts';
import { callAsOfficer } from './call-as-officer.ts';
import type { Answer, Verb } from './verb.ts';
import { assertOptions, readWords, type Words } from './words.ts';

// Whoever reads may stop reading (`| head`); that is no failure of ours.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** One JSON value, or words for a person; nothing else ever goes to standard output. */
const print = (value: unknown): Promise<void> =>
  new Promise((resolve) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
    process.stdout.write(`${text}\n`, () => resolve());
  });

/** A verb that needs no workspace of its own still reads the one it is pointed at. */
const isTemporary = ({ workspace }: Verb, words: Words): boolean =>
  workspace === 'temporary' ||
  (workspace === 'named' && !existsSync(words.options.get('data') ?? ''));

const folderFor = (verb: Verb, given: readonly string[]): string => {
  const { folder } = workspaceArguments(given, { home: homedir(), env: process.env });
  if (verb.workspace === 'existing' && !existsSync(folder)) {
    throw new Refused(appError('workspace.notFound', { folder }));
  }
  return folder;
};

const runVerb = async (verb: Verb, words: Words, given: readonly string[]): Promise<Answer> => {
  const temporary = isTemporary(verb, words);
  const folder = temporary ? mkdtempSync(path.join(tmpdir(), 'hoso-')) : folderFor(verb, given);
  try {
    const opened = await openSession(folder);
    if (!opened.ok) throw new Refused(opened.error);
    const session = opened.value;
    try {
      return await verb.run({ words, session, call: callAsOfficer(session, words), tell });
    } finally {
      await session.close();
    }
  } finally {
    if (temporary) rmSync(folder, { recursive: true, force: true });
  }
};

const explain = async (error: unknown, asJson: boolean): Promise<number> => {
  // Whatever happens, a program that reads standard output finds one value there.
  if (error instanceof WrongUsage) {
    tell(`${error.message}\n\n${usage}`);
    return 2;
  }
  const refused = error instanceof Refused ? error.error : appError('call.internal');
  if (!(error instanceof Refused)) tell(String(error instanceof Error ? error.stack : error));
  const { title, action } = errorText('vi', refused);
  tell(`${title}\n${action}`);
  if (asJson) await print({ error: jsonError(refused, title) });
  return 1;
};

const jsonError = ({ code, details, field }: AppError, message: string): object => ({
  code,
  message,
  ...(details && { details }),
  ...(field !== undefined && { field }),
});

const run = async (given: readonly string[]): Promise<number> => {
  const asJson = given.includes('--json');
  try {
    const words = readWords(given);
    if (words.flags.has('help') || words.plain.length === 0) throw new WrongUsage('');
    const { verb, rest } = findVerb(words);
    assertOptions(rest, verb.options);
    const extra = rest.plain[verb.words];
    if (extra !== undefined) throw new WrongUsage(`${extra}: one word too many`);
    const answer = await runVerb(verb, rest, given);
    await print(asJson ? answer.value : answer.text);
    return answer.failed ? 1 : 0;
  } catch (error) {
    return explain(error, asJson);
  }
};

const given = process.argv.slice(2);
if (given[0] === 'serve') await (await import('./serve.ts')).serve(given);
else process.exitCode = await run(given);
