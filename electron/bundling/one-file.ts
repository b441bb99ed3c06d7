import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Puts the script and the style of a bundle into one HTML file, with a policy that lets only these very bytes run and
 * nothing be fetched. `template` has {{policy}}, and {{style}} and
 * {{script}} inside of comments, so that it is HTML by itself.
 */
export const oneFile = (template: string, name: string): Plugin => ({
  name: 'one-file',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const files = Object.values(bundle);
    const script = files.flatMap((file) => (file.type === 'chunk' ? file.code : [])).join('\n');
    const style = files
      .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? file : []))
      .map(({ source }) => (typeof source === 'string' ? source : Buffer.from(source).toString()))
      .join('\n')
      .replace(/\/\*\$vite\$:\d+\*\//g, '');
    for (const fileName of Object.keys(bundle)) Reflect.deleteProperty(bundle, fileName);
    this.emitFile({ type: 'asset', fileName: name, source: filled(template, script, style) });
  },
});

const filled = (template: string, script: string, style: string): string => {
  const parts: Readonly<Record<string, string>> = {
    policy: policyFor(inElement(script), inElement(style)),
    script: inElement(script),
    style: inElement(style),
  };
  return readFileSync(template, 'utf8').replaceAll(
    /\s*(?:\/\* )?\{\{(\w+)\}\}(?: \*\/)?\s*/g,
    (_, place: string) => parts[place] ?? '',
  );
};

/** Nothing in a script or a style may end its element. */
const inElement = (text: string): string =>
  text
    .trim()
    .replaceAll(/<\/(?=script|style)/gi, String.raw`<\/`)
    .replaceAll('<!--', String.raw`<\!--`);

/** Files that the user opens or hands over are no fetches; typefaces are inside. */
const policyFor = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
