import pdfmake from 'pdfmake';
import path from 'node:path';

const font = path.resolve('resources/fonts/Tinos-Regular.ttf');

/** A PDF that nobody opens without its password, as offices send them. */
export const lockedPdf = async (): Promise<Uint8Array> => {
  pdfmake.setFonts({ Tinos: { normal: font } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => file === font);
  const made = pdfmake.createPdf({
    userPassword: 'mat khau',
    ownerPassword: 'chu',
    defaultStyle: { font: 'Tinos' },
    content: ['Văn bản có mật khẩu'],
  });
  return new Uint8Array(await made.getBuffer());
};

/** A PDF that everybody may read and only its owner may change. */
export const ownedPdf = async (): Promise<Uint8Array> => {
  pdfmake.setFonts({ Tinos: { normal: font } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => file === font);
  const made = pdfmake.createPdf({
    ownerPassword: 'chu',
    defaultStyle: { font: 'Tinos' },
    content: ['Văn bản của chủ'],
  });
  return new Uint8Array(await made.getBuffer());
};
