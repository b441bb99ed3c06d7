import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  allowedGlobals,
  allowedMembers,
  askedForFirst,
  filledIn,
} from '../../fixtures/browser-interfaces.ts';
import { buildViewer } from '../../support/built-viewer.ts';
import { namesIn, platformNames } from './platform-names.ts';
import { newerSyntax } from './syntax.ts';

let html = '';
let script = '';
let style = '';

beforeAll(async () => {
  html = readFileSync(await buildViewer(), 'utf8');
  script = /<script>([\s\S]*)<\/script>\s*<\/body>/.exec(html)?.[1] ?? '';
  style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
}, 120_000);

describe('the built viewer', () => {
  it('is one small file with nothing beside it', () => {
    expect(script.length).toBeGreaterThan(20_000);
    expect(html.length).toBeLessThan(400_000);
    expect(html).not.toMatch(/(src|href)=["']?(?!#)[a-z./]/);
    expect(style).not.toMatch(/url\((?!data:)/);
    expect(script).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/);
  });

  it('lets exactly its own script and style run, and fetches nothing', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(script)}'`,
      `style-src 'sha256-${hash(style)}'`,
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('is written in the language of 2018', () => {
    expect(newerSyntax(script)).toEqual([]);
  });

  it('reaches nothing of a browser that those of its list do not have', () => {
    const platform = platformNames();
    const used = namesIn(script);
    const known = new Set([...allowedMembers, ...askedForFirst, ...filledIn]);
    expect(platform.members.size).toBeGreaterThan(4000);
    const members = [...used.members].filter((name) => platform.members.has(name));
    expect(members.filter((name) => !known.has(name))).toEqual([]);
    const classes = [...used.globals].filter(
      (name) => platform.globals.has(name) && /^[A-Z][a-z]/.test(name),
    );
    const globals = new Set([...allowedGlobals, ...askedForFirst]);
    expect(classes.filter((name) => !globals.has(name))).toEqual([]);
  });

  it('has a style that these browsers read', () => {
    const newer =
      /:has\(|:is\(|:where\(|@layer|@container|@scope|@property|color-mix|light-dark|clamp\(|[{;]\s*(gap|inset|aspect-ratio|row-gap|column-gap)\s*:|&/;
    expect(newer.exec(style.replaceAll(/url\([^)]*\)/g, ''))).toBeNull();
    // Rules inside of rules: after a brace only a media query may hold another.
    const depth = style
      .replaceAll(/url\([^)]*\)/g, '')
      .replaceAll(/@media[^{]*\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g, '$1')
      .replaceAll(/[^{}]*\{[^{}]*\}/g, '');
    expect(depth.trim()).toBe('');
  });
});

describe('the test tells', () => {
  it.each([
    ['a?.b', '2020 ?.'],
    ['a ?? b', '2020 ??'],
    ['a ||= b', '2021 logical assignment'],
    ['class A { b = 1 }', '2022 class field'],
    ['class A { #b() {} }', '2022 private name'],
    ['try { a() } catch { b() }', '2019 catch without a name'],
    ['const a = 10n', '2020 BigInt'],
    ['const a = 1_000', '2021 separator in a number'],
    ['const a = /(?<=b)c/', 'looking behind'],
    ['const a = /b/v', '2022 flag of a pattern'],
    ['const a = import("b")', '2020 import()'],
  ])('%s', (code, what) => {
    expect(newerSyntax(code).join()).toContain(what);
  });

  it('a name that came later', () => {
    const platform = platformNames();
    const later = namesIn(
      'a.findLast(b); document.startViewTransition(); new CompressionStream("x")',
    );
    expect([...later.members].every((name) => platform.members.has(name))).toBe(true);
    expect([...later.members].some((name) => allowedMembers.includes(name))).toBe(false);
    expect(platform.globals.has('CompressionStream')).toBe(true);
    expect(allowedGlobals.includes('CompressionStream')).toBe(false);
  });
});
