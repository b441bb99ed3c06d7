import { fileSlug } from '#shared/kernel/vietnamese.ts';

/** Endings by the kind of file, which was found in its bytes; a name may say anything. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/tiff': 'tif',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'video/mp4': 'mp4',
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** Nothing that a double click would run, or a browser would run beside the viewer. */
const runs = new Set(
  (
    'ade adp app appx bat chm cmd com cpl dll exe gadget hta htm html inf ins iso jar js jse lnk mjs msc msi msp mst ' +
    'pif ps1 reg scr sct sh shtml svg swf url vb vbe vbs wsc wsf wsh xht xhtml xml xsl'
  ).split(' '),
);

/** Ending of a file's path in a package; "bin" for what nobody knows or what would run. */
export const endingOf = ({
  mediaType,
  name,
}: {
  readonly mediaType: string;
  readonly name: string;
}): string => {
  const known = Object.hasOwn(endings, mediaType) ? endings[mediaType] : undefined;
  if (known !== undefined) return known;
  const typed = /\.([a-z0-9]{1,8})$/.exec(name.toLowerCase())?.[1];
  return typed === undefined || runs.has(typed) ? 'bin' : typed;
};

const longestName = 60;

/** "papers/P01-to-trinh.pdf", with "-ban-ky" for the scan of a signed one. */
export const paperPath = (
  { id, title }: { readonly id: string; readonly title: string },
  { ending, isScan = false }: { readonly ending: string; readonly isScan?: boolean },
): string => {
  const slug = fileSlug(title).slice(0, longestName).replace(/-+$/, '');
  const words = [id, slug, isScan ? 'ban-ky' : ''].filter((word) => word !== '');
  return `papers/${words.join('-')}.${ending}`;
};

type ProofFile = {
  /** Lasting code of the proof. */
  readonly code: string;
  /** Counted from 1, in the order of the proof's files. */
  readonly place: number;
  /** Only for a file of an earlier revision. */
  readonly revision: number | null;
  readonly ending: string;
};

/** "proofs/H7K2Q-9XM4D-3-1.pdf"; of an earlier revision "proofs/H7K2Q-9XM4D-3-lan2-1.pdf". */
export const proofPath = ({ code, place, revision, ending }: ProofFile): string =>
  `proofs/${code}-${revision === null ? '' : `lan${revision}-`}${place}.${ending}`;
