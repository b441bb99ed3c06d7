import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** Names of everything a browser or the language offers today, as the compiler's own lists have them. */
export type Platform = {
  readonly globals: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
};

export const platformNames = (): Platform => {
  const globals = new Set<string>();
  const members = new Set<string>();
  for (const file of declarationFiles()) {
    const { program } = parseSync(file, readFileSync(file, 'utf8'));
    new Visitor({
      TSPropertySignature: ({ key }) => {
        if (key.type === 'Identifier') members.add(key.name);
      },
      TSMethodSignature: ({ key }) => {
        if (key.type === 'Identifier') members.add(key.name);
      },
      VariableDeclarator: ({ id }) => {
        if (id.type === 'Identifier') globals.add(id.name);
      },
    }).visit(program);
  }
  return { globals, members };
};

const declarationFiles = (): readonly string[] => {
  const compilers = path.resolve('node_modules/@typescript');
  const [compiler = ''] = readdirSync(compilers);
  const folder = path.join(compilers, compiler, 'lib');
  return readdirSync(folder)
    .filter((name) => /^lib\.(dom|es\w+)(\.\w+)*\.d\.ts$/.test(name))
    .map((name) => path.join(folder, name));
};

/** Names a script has, of members that are written out and of anything that stands free. */
export const namesIn = (script: string): Platform => {
  const globals = new Set<string>();
  const members = new Set<string>();
  new Visitor({
    MemberExpression: (node) => {
      if (!node.computed && node.property.type === 'Identifier') members.add(node.property.name);
    },
    Identifier: ({ name }) => void globals.add(name),
  }).visit(parseSync('viewer.js', script, { sourceType: 'script' }).program);
  return { globals, members };
};
