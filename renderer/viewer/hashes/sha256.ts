import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Up to here a file is hashed by the browser itself, which wants it whole in memory. */
const wholeBytes = 32 * 1024 * 1024;
const pieceBytes = 4 * 1024 * 1024;

/** SHA-256 of a file, however long. `isStopped` is asked between pieces. */
export const hashBlob = async (blob: Blob, isStopped: () => boolean): Promise<string> => {
  const subtle = window.isSecureContext ? window.crypto.subtle : undefined;
  if (subtle && blob.size <= wholeBytes) {
    const digest = await subtle.digest('SHA-256', await bytesOf(blob));
    return bytesToHex(new Uint8Array(digest));
  }
  const hash = sha256.create();
  for (let at = 0; at < blob.size && !isStopped(); at += pieceBytes)
    hash.update(await bytesOf(blob.slice(at, at + pieceBytes)));
  return bytesToHex(hash.digest());
};

/** The bytes of a piece of a file, by the reader that old browsers have. */
export const bytesOf = (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      if (result instanceof ArrayBuffer) resolve(new Uint8Array(result));
      else reject(new Error('not read as bytes'));
    };
    reader.onerror = () => reject(reader.error ?? new Error('not read'));
    reader.readAsArrayBuffer(blob);
  });

/** ASCII and UTF-8 alike. */
export const textOf = async (blob: Blob): Promise<string> =>
  new TextDecoder().decode(await bytesOf(blob));
