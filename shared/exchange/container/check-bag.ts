import {
  declaration,
  declarationPath,
  infoPath,
  manifestPath,
  payloadFolder,
  readManifest,
  readOxum,
  tagManifestPath,
  type BagFile,
} from './bag.ts';
import { packageProblem, type PackageProblem } from './package-problem.ts';

/** A bag as it was found: every file with the hash of its bytes, and the texts that describe it. */
export type FoundBag = {
  readonly files: readonly BagFile[];
  /** Null where there is no such file, or none that could be read as text. */
  readonly text: (path: string) => string | null;
};

const tags = [declarationPath, infoPath, manifestPath];

/** Everything in which a bag is not what it says (RFC 8493, 3: complete and valid), each file named once. */
export const checkBag = (bag: FoundBag): PackageProblem[] => {
  const isPayload = ({ path }: BagFile): boolean => path.startsWith(payloadFolder);
  const payload = bag.files.filter(isPayload);
  const others = bag.files.filter((file) => !isPayload(file) && file.path !== tagManifestPath);
  return [
    ...(bag.text(declarationPath) === declaration
      ? []
      : [packageProblem('bag.declaration', declarationPath)]),
    ...compare(bag.text(manifestPath), manifestPath, payload),
    ...compare(bag.text(tagManifestPath), tagManifestPath, others),
    ...tags
      .filter((path) => bag.text(path) === null)
      .map((path) => packageProblem('bag.missing', path)),
    ...countProblems(bag.text(infoPath), payload),
  ];
};

const compare = (
  text: string | null,
  path: string,
  files: readonly BagFile[],
): PackageProblem[] => {
  const stated = text === null ? null : readManifest(text);
  if (stated === null) return [packageProblem('bag.manifest', path)];
  const found = new Set(files.map((file) => file.path));
  const missing = [...stated.keys()].filter((one) => !found.has(one) && !tags.includes(one));
  return [
    ...missing.map((one) => packageProblem('bag.missing', one)),
    ...files.flatMap((file) => compareFile(file, stated.get(file.path))),
  ];
};

const compareFile = ({ path, sha256 }: BagFile, stated: string | undefined): PackageProblem[] => {
  if (stated === undefined) return [packageProblem('bag.added', path)];
  return stated === sha256 ? [] : [packageProblem('bag.altered', path)];
};

const countProblems = (info: string | null, payload: readonly BagFile[]): PackageProblem[] => {
  const stated = readOxum(info ?? '');
  const octets = payload.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (stated?.octets === octets && stated.files === payload.length) return [];
  const values = {
    files: String(payload.length),
    octets: String(octets),
    statedFiles: String(stated?.files ?? 0),
    statedOctets: String(stated?.octets ?? 0),
  };
  return [packageProblem('bag.count', infoPath, values)];
};
