import { readDay } from '#shared/kernel/day.ts';
import { appError } from '#shared/kernel/app-error.ts';
import { Refused, valueOf, WrongUsage } from '../failures.ts';
import type { Verb } from '../verb.ts';
import { option, required, type Words } from '../words.ts';
import { safeFile } from './safe-file.ts';

/** Stores files as one proof of an indicator; bytes that are a proof already serve as that proof. */
export const evidenceAdd: Verb = {
  usage:
    'evidence add --dossier ID --indicator CODE FILE… [--number N --date D --issuer I --subject S --kind K]',
  options: ['dossier', 'indicator', 'number', 'date', 'issuer', 'subject', 'kind'],
  words: Infinity,
  workspace: 'existing',
  run: async ({ words, session, call }) => {
    if (words.plain.length === 0) throw new WrongUsage('evidence add needs a file');
    const dossierId = required(words, 'dossier');
    const targets = required(words, 'indicator').split(',');
    const uploadIds: string[] = [];
    for (const given of words.plain) {
      uploadIds.push(valueOf(await session.stage(safeFile(given))).uploadId);
    }
    const metadata = metadataOf(words);
    const added = { dossierId, targets, uploadIds, metadata, onTwin: 'use' as const };
    const { evidenceId, isTwin } = await call('evidence.add', added);
    const { label, files } = await call('evidence.get', { evidenceId });
    const value = {
      evidenceId,
      label,
      isTwin,
      files: files.map(({ name, sha256, mediaType, pages }) => ({
        name,
        sha256,
        mediaType,
        pages,
      })),
    };
    return { value, text: `${label}\t${evidenceId}` };
  },
};

const metadataOf = (words: Words) => {
  const texts = ['number', 'issuer', 'subject', 'kind'] as const;
  const given = texts.flatMap((name) => {
    const text = option(words, name);
    return text === undefined ? [] : [[name, text]];
  });
  const date = option(words, 'date');
  return { ...Object.fromEntries(given), ...(date !== undefined && { issuedOn: dayOf(date) }) };
};

const dayOf = (text: string) => {
  const day = readDay(text);
  if (day) return day;
  throw new Refused(appError('call.invalidInput', { field: 'date', text }, 'date'));
};
