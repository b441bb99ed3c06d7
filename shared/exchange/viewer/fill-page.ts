import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { ViewerData } from './viewer-data.ts';

/** The place in the built page that the data of a package goes to. */
const dataPlace = /(<script type="application\/json" id="hoso-data">)\s*null\s*(<\/script>)/;

/** The page with its data; throws on a page that does not have exactly one place for it. */
export const fillPage = (page: string, data: ViewerData): string => {
  const [before, open, close, after, ...others] = page.split(dataPlace);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error('the built viewer has no place for its data');
  return [before, open, inScript(canonicalJson(data)), close, after].join('');
};

/** JSON that no sign of HTML can end: neither a closing tag nor a comment stands in it. */
const inScript = (json: string): string => json.replaceAll('<', String.raw`\u003c`);
