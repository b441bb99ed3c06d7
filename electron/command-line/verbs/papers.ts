import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { appError } from '#shared/kernel/app-error.ts';
import { errorText } from '#shared/messages/error-text.ts';
import { phases, type Phase } from '#shared/procedures/procedure.ts';
import { speak } from '#shared/messages/speak.ts';
import { papersVi } from '#shared/messages/papers.vi.ts';
import { Refused, WrongUsage } from '../failures.ts';
import type { OutputOf, Verb } from '../verb.ts';
import { option, required, type Words } from '../words.ts';

const known = ['pdf', 'docx', 'xlsx'] as const;
type Format = (typeof known)[number];

/** Makes the papers of a dossier and writes them to a folder; what can't be made yet is told with its reason. */
export const papers: Verb = {
  usage:
    'papers --dossier ID --out DIR [--format pdf,docx,xlsx] [--paper P02,P03 | --phase verification,…|all]',
  options: ['dossier', 'out', 'format', 'paper', 'phase'],
  words: 0,
  workspace: 'existing',
  run: async ({ words, session, call, tell }) => {
    const dossierId = required(words, 'dossier');
    const out = outFolder(required(words, 'out'));
    const wanted = option(words, 'paper')?.split(',');
    const input = {
      dossierId,
      formats: formatsOf(words),
      papers: wanted,
      phases: phasesOf(words),
    };
    const { made, refused } = await call('papers.make', input);
    for (const { paper, error } of refused) tell(`${paper}: ${errorText('vi', error).title}`);
    const [first] = refused;
    if (made.length === 0 && first) throw new Refused(first.error);
    const value = [];
    const [{ outlinePeriod } = { outlinePeriod: null }] = made;
    if (outlinePeriod) tell(speak('vi', 'papers')('outlinePeriod', outlinePeriod));
    for (const { paper, format, sha256, fileName, pages, state, number, changes } of made) {
      if (state === 'signed-stale') tell(staleText(paper, number, changes));
      const file = path.join(out, fileName);
      const saved = await session.save(sha256, file);
      if (!saved.ok) throw new Refused(saved.error);
      value.push({ paper, format, file, pages, state, number, outlinePeriod, changes });
    }
    return { value, text: value.map(({ file }) => file).join('\n') };
  },
};

type Change = OutputOf<'papers.make'>['made'][number]['changes'][number];

/** "P02: Đã ký, số liệu đã đổi: 203/BC-UBND (Số hộ: 3.124 → 3.126)". */
const staleText = (paper: string, number: string | null, changes: readonly Change[]): string => {
  const told = changes.map(({ label, before, after }) => {
    const nothing = papersVi['changes.nothing'];
    return `${label}: ${before ?? nothing} → ${after ?? nothing}`;
  });
  const which = told.length === 0 ? '' : ` (${told.join('; ')})`;
  return `${paper}: ${papersVi['state.signed-stale']}: ${number ?? ''}${which}`;
};

/** The folder papers are written to; a file of that name, or above it, can't hold them. */
const outFolder = (given: string): string => {
  const out = path.resolve(given);
  for (let at = out; at !== path.dirname(at); at = path.dirname(at)) {
    if (existsSync(at) && !statSync(at).isDirectory()) {
      throw new Refused(appError('store.notAFolder', { name: path.basename(at) }));
    }
  }
  return out;
};

const formatsOf = (words: Words): Format[] | undefined => {
  const given = option(words, 'format');
  if (given === undefined) return undefined;
  return given.split(',').map((text) => {
    const format = known.find((candidate) => candidate === text.trim());
    if (!format) throw new WrongUsage(`--format ${text}`);
    return format;
  });
};

const phasesOf = (words: Words): Phase[] | undefined => {
  const given = option(words, 'phase');
  if (given === undefined) return undefined;
  if (given === 'all') return [...phases];
  return given.split(',').map((text) => {
    const phase = phases.find((candidate) => candidate === text.trim());
    if (!phase) throw new WrongUsage(`--phase ${text}`);
    return phase;
  });
};
