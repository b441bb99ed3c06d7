import { aboutPath } from './container/about.ts';
import { payloadFolder, type BagFile } from './container/bag.ts';
import { packageProblem, type PackageProblem } from './container/package-problem.ts';
import type { DossierData } from './dossier-data.ts';

/** Files of a package of a dossier that dossier.json does not list. */
const besides = ['dossier.json', 'changes.json', 'journal.jsonl', 'xem-ho-so.html'].map(
  (name) => `${payloadFolder}${name}`,
);

/** Where the files of a package are not those that its dossier.json lists. */
export const checkPackageFiles = (
  { files }: Pick<DossierData, 'files'>,
  bag: readonly BagFile[],
): PackageProblem[] => {
  const found = new Map(bag.map((file) => [file.path, file]));
  const listed = new Set(files.map(({ path }) => `${payloadFolder}${path}`));
  const known = new Set([...besides, aboutPath]);
  const strays = bag.filter(
    ({ path }) => path.startsWith(payloadFolder) && !listed.has(path) && !known.has(path),
  );
  return [
    ...files.flatMap(({ path, sha256, sizeBytes }) => {
      const inBag = `${payloadFolder}${path}`;
      const file = found.get(inBag);
      if (!file) return [packageProblem('data.fileMissing', inBag)];
      const isSame = file.sha256 === sha256 && file.sizeBytes === sizeBytes;
      return isSame ? [] : [packageProblem('data.fileDiffers', inBag)];
    }),
    ...strays.map(({ path }) => packageProblem('data.fileStray', path)),
  ];
};
