import type { Import } from './imports.ts';

/** Which folders (or files) may import a package. A package that is not listed may be imported nowhere. */
const packages: Readonly<Record<string, readonly string[]>> = {
  // What runs at the user's.
  zod: ['shared/', 'electron/', 'renderer/'],
  'big.js': ['shared/kernel/decimal.ts'],
  'better-sqlite3': ['electron/core/db/'],
  electron: ['electron/desktop/'],
  pdfkit: ['electron/core/documents/'],
  uqr: ['electron/core/documents/'],
  '@cantoo/pdf-lib': ['electron/core/documents/'],
  docx: ['electron/core/documents/'],
  docxtemplater: ['electron/core/documents/template/'],
  pizzip: ['electron/core/documents/template/'],
  asn1js: ['electron/core/documents/signatures/'],
  pkijs: ['electron/core/documents/signatures/'],
  xmldoc: ['electron/core/documents/form/'],
  fontkit: ['electron/core/documents/'],
  hucre: ['electron/core/documents/', 'electron/core/criteria/'],
  fflate: ['electron/core/documents/'],
  'pdfjs-dist': ['electron/core/documents/', 'electron/core/evidence/', 'renderer/'],
  'ical-generator': ['electron/core/calendar/'],
  'file-type': ['electron/core/evidence/'],
  'image-size': ['electron/core/evidence/'],
  'age-encryption': ['electron/core/exchange/carriage/'],
  'jpeg-js': ['electron/core/sample/', 'electron/core/documents/'],
  // The page.
  react: ['renderer/'],
  'react-dom': ['renderer/main.tsx', 'renderer/app/', 'renderer/ui/'],
  '@mantine/core': ['renderer/'],
  '@mantine/hooks': ['renderer/'],
  '@tabler/icons-react': ['renderer/'],
  '@tanstack/react-query': ['renderer/'],
  '@fontsource/be-vietnam-pro': ['renderer/main.tsx', 'renderer/app/', 'renderer/styles/'],
  'get-nonce': ['renderer/app/'],
  wouter: ['renderer/'],
  '@noble/hashes': ['renderer/viewer/hashes/'],
  // Build and checks.
  vite: ['electron/bundling/', 'electron/build.ts', 'electron/dev.ts', 'renderer/vite.config.ts'],
  '@vitejs/plugin-react': ['renderer/vite.config.ts'],
};

/** Tests may use every listed package, and these besides. */
const testPackages = [
  'vitest',
  'fast-check',
  'oxc-parser',
  '@playwright/test',
  '@axe-core/playwright',
  '@myriaddreamin/typst-ts-node-compiler',
  'yauzl',
];

/** Why an import of a package is not allowed; null where it is. */
export const packageBreach = (one: Import): string | null => {
  if (one.kind === 'node') return nodeBreach(one);
  if (one.kind !== 'package') return null;
  const folders = Object.hasOwn(packages, one.target) ? packages[one.target] : undefined;
  if (one.from.startsWith('test/') && (folders || testPackages.includes(one.target))) return null;
  if (!folders) return `package ${one.target} is not listed`;
  return folders.some((folder) => one.from.startsWith(folder))
    ? null
    : `${one.target} may be imported in ${folders.join(', ')} only`;
};

const nodeBreach = ({ from, target }: Import): string | null =>
  from.startsWith('shared/') || (from.startsWith('renderer/') && from !== 'renderer/vite.config.ts')
    ? `${target} in code that must run without Node`
    : null;
