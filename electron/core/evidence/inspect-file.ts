import { open, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { appError } from '#shared/kernel/app-error.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { isDamagedImage } from '../documents/damaged-image.ts';
import { inspectPdf } from './inspect-pdf.ts';

/** What the bytes of a proof are; the name of a file proves nothing. */
export type Inspected = {
  readonly mediaType: string;
  readonly pages: number | null;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
};

type Source = { readonly path: string; readonly name: string; readonly sizeBytes: number };

/** Kinds that a council can open: papers, pictures, office files, films, and plain text. */
const accepted = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/tiff',
  'image/heic',
  'image/heif',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/x-cfb',
  'video/mp4',
  'video/quicktime',
  'audio/mpeg',
  'audio/mp4',
];

/** Looks into the file before it becomes a proof; empty, locked, broken and foreign files are refused. */
export const inspectFile = async (source: Source): Promise<Result<Inspected>> => {
  const { name, sizeBytes } = source;
  if (sizeBytes === 0) return fail(appError('evidence.emptyFile', { name }));
  const mediaType = await sniff(source);
  if (mediaType === null) return fail(appError('evidence.typeNotAccepted', { name }));
  if (mediaType === 'application/pdf') return inspectPdf(source);
  if (await isDamaged(source, mediaType)) return fail(appError('evidence.damagedImage', { name }));
  const size = mediaType.startsWith('image/') ? await pictureSize(source) : null;
  return ok({
    mediaType,
    pages: null,
    widthPx: size?.width ?? null,
    heightPx: size?.height ?? null,
  });
};

/** Loaded only when a file comes in: the core starts without it. */
const sniff = async ({ path, name }: Source): Promise<string | null> => {
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(path);
  if (found) return accepted.includes(found.mime) ? found.mime : null;
  return textTypeOf(name);
};

const textTypes: Readonly<Record<string, string>> = { '.txt': 'text/plain', '.csv': 'text/csv' };

const textTypeOf = (name: string): string | null => textTypes[extname(name).toLowerCase()] ?? null;

const printed: Readonly<Record<string, 'jpeg' | 'png'>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
};

/** Pictures that papers print are read whole here: the officer still has the camera at hand, the council's day is far. */
const isDamaged = async ({ path }: Source, mediaType: string): Promise<boolean> => {
  const type = printed[mediaType];
  return type !== undefined && isDamagedImage(await readFile(path), type);
};

/** Every format tells its size in its first bytes. */
const headBytes = 512 * 1024;

const pictureSize = async ({ path }: Source): Promise<{ width: number; height: number } | null> => {
  const { imageSize } = await import('image-size');
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return uprightSize(imageSize(buffer.subarray(0, bytesRead)));
  } catch {
    return null;
  } finally {
    await file.close();
  }
};

type Size = { readonly width: number; readonly height: number; readonly orientation?: number };

/** A phone held upright stores the picture lying, with a mark in its EXIF data. */
const uprightSize = ({
  width,
  height,
  orientation = 1,
}: Size): { width: number; height: number } =>
  orientation >= 5 ? { width: height, height: width } : { width, height };
