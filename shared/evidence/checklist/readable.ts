import type { Evidence, EvidenceFile } from '../evidence.ts';
import { canBeRead, isPicture, parseReading, type FileReading } from './file-reading.ts';

/** Nghị định 30/2020/NĐ-CP asks for 200 dots per inch of what is scanned. */
export const lowestDpi = 200;

type Fault = {
  readonly reason: string;
  readonly values: Readonly<Record<string, string>>;
};

type File = Pick<EvidenceFile, 'name' | 'mediaType' | 'pages' | 'reading'>;
type Proof = Pick<Evidence, 'form' | 'sheets'>;

/**
 * What keeps somebody from reading a proof. A file that was not looked through passes nothing. Tables, texts and films
 * have no scanned pages; that they open was seen when they came in.
 */
export const readableFaults = (proof: Proof, files: readonly File[]): readonly Fault[] => [
  ...files.flatMap((file) => faultsOf(proof, file)),
  ...tooFewPages(proof, files),
];

const faultsOf = ({ form }: Proof, file: File): readonly Fault[] => {
  const { name, mediaType } = file;
  if (!canBeRead(mediaType))
    return isPicture(mediaType) ? [{ reason: 'unknownPicture', values: { name } }] : [];
  const reading = parseReading(file.reading);
  if (reading === null) return [{ reason: 'unread', values: { name } }];
  return [...blankFaults(name, reading), ...(form === 'photo' ? [] : coarseFaults(name, reading))];
};

const blankFaults = (name: string, { blankCount, blankPages }: FileReading): readonly Fault[] =>
  blankCount === 0
    ? []
    : [
        {
          reason: 'blank',
          values: { name, pages: blankPages.join(', '), count: String(blankCount) },
        },
      ];

const coarseFaults = (name: string, reading: FileReading): readonly Fault[] =>
  reading.lowestDpi === null || reading.lowestDpi >= lowestDpi
    ? []
    : [
        {
          reason: 'coarse',
          values: {
            name,
            dpi: String(reading.lowestDpi),
            page: String(reading.lowestDpiPage ?? 1),
            asked: String(lowestDpi),
          },
        },
      ];

/** A sheet has one page or two; a picture is one page. Of a text or a table nobody can say. */
const tooFewPages = ({ form, sheets }: Proof, files: readonly File[]): readonly Fault[] => {
  if (form !== 'paper' || sheets === null || files.length === 0) return [];
  if (!files.every(({ mediaType }) => mediaType === 'application/pdf' || isPicture(mediaType)))
    return [];
  const pages = files.reduce((sum, file) => sum + (file.pages ?? 1), 0);
  return pages >= sheets
    ? []
    : [{ reason: 'pagesMissing', values: { pages: String(pages), sheets: String(sheets) } }];
};
