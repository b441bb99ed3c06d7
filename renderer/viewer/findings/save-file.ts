import { sealFindings } from '#shared/exchange/findings/seal-findings.ts';
import { nfc } from '#shared/kernel/vietnamese.ts';
import { hashText } from '../hashes/sha256.ts';
import { el } from '../page/element.ts';
import type { Session } from '../page/session.ts';
import { fileOfFindings, nameOfFile } from './file-of-findings.ts';

/** Hands the findings to the browser as a file to keep; answers with its name. */
export const saveFile = (session: Session): string => {
  const { page, findings, reviewer } = session;
  const signed = { name: nfc(reviewer.name.trim()), body: nfc(reviewer.body.trim()) };
  const written = { findings, reviewer: signed };
  const text = sealFindings(fileOfFindings(page, written), hashText);
  const name = nameOfFile(page, written);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = el('a', { href: address, download: name, class: 'heard' });
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  // The browser reads it after this turn; a minute is long enough for any disk.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  session.isUnsaved = false;
  return name;
};
