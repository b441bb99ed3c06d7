import { buffer } from 'node:stream/consumers';
import path from 'node:path';
import PDFDocument from 'pdfkit';

const font = path.resolve('resources/fonts/Tinos-Regular.ttf');

/** A PDF that nobody opens without its password, as offices send them. */
export const lockedPdf = (): Promise<Uint8Array> =>
  made('Văn bản có mật khẩu', { userPassword: 'mat khau', ownerPassword: 'chu' });

/** A PDF that everybody may read and only its owner may change. */
export const ownedPdf = (): Promise<Uint8Array> =>
  made('Văn bản của chủ', { ownerPassword: 'chu' });

const made = async (
  text: string,
  passwords: { readonly userPassword?: string; readonly ownerPassword: string },
): Promise<Uint8Array> => {
  const pdf = new PDFDocument({ ...passwords, font });
  pdf.text(text);
  pdf.end();
  return new Uint8Array(await buffer(pdf));
};
