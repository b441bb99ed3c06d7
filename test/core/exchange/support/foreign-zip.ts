import { execFileSync } from 'node:child_process';

/** ZIP files that other programs write, by Python's own module; `body` works on `z`. */
export const packByPython = (file: string, body: string): void => {
  const head =
    'import sys, zipfile, stat\nz = zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED)\n';
  execFileSync('/usr/bin/python3', ['-c', `${head}${body}\nz.close()`, file]);
};

/** So many zeros, which pack to a thousandth. */
export const zeros = (count: number): string =>
  `with z.open("goi/zeros", "w", force_zip64=True) as f:\n  [f.write(bytes(10**6)) for _ in range(${count / 10 ** 6})]`;
