import { readFindings, standsTo } from '#shared/exchange/findings/read-findings.ts';
import type { FindingsFile } from '#shared/exchange/findings/findings-file.ts';
import { hashText, textOf } from '../hashes/sha256.ts';
import { writeFindings, type Session } from '../page/session.ts';

type Told = { readonly tone: 'green' | 'amber' | 'red'; readonly text: string };

/** Takes an earlier findings file in; those that are here already are not taken twice. */
export const openFile = async (session: Session, file: Blob): Promise<Told> => {
  const say = session.words.findings;
  const read = readFindings(await textOf(file), hashText);
  if (!read.ok) return { tone: 'red', text: say(`fault.${read.fault}`) };
  const { page } = session;
  const { unit, year } = read.file.dossier;
  const standing = standsTo(read.file, {
    id: page.about.id,
    dossierSha256: page.dossierSha256,
    dossierId: page.data.dossier.id,
  });
  if (standing === 'other-dossier')
    return { tone: 'red', text: say('other-dossier', { unit, year }) };
  const count = take(session, read.file);
  if (standing === 'other-package') return { tone: 'amber', text: say('other-package') };
  return count === 0
    ? { tone: 'green', text: say('opened.known') }
    : { tone: 'green', text: say('opened', { count, name: read.file.reviewer.name }) };
};

/** How many were new, or newer than the one that is here. */
const take = (session: Session, { findings, reviewer }: FindingsFile): number => {
  const known = new Map(session.findings.map((one) => [one.id, one]));
  const taken = findings.filter(
    ({ id, writtenAt }) => writtenAt > (known.get(id)?.writtenAt ?? ''),
  );
  for (const finding of taken) known.set(finding.id, finding);
  if (session.reviewer.name.trim() === '') session.reviewer = reviewer;
  writeFindings(session, Array.from(known.values()));
  return taken.length;
};
