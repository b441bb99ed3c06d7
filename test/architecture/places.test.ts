import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesNamed } from './rules/places.ts';
import { projectRoot } from './rules/source-file.ts';

const binary = /\.(png|jpg|jpeg|ico|ttf|otf|woff2?|pdf|docx|xlsx|zip|db)$/;

const projectFiles = (): readonly string[] => {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  return execFileSync('git', listed, { cwd: projectRoot, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && file !== 'package-lock.json' && !binary.test(file))
    .filter((file) => existsSync(path.join(projectRoot, file)));
};

describe('places of one machine', () => {
  it('are named in no file', () => {
    const files = projectFiles();
    expect(files.length).toBeGreaterThan(40);
    const named = files.flatMap((file) =>
      placesNamed(file, readFileSync(path.join(projectRoot, file), 'utf8')),
    );
    expect(named).toEqual([]);
  });
});

describe('the rule refuses', () => {
  const folders = ['work', 'tmp', 'root', 'home'];
  it.each(folders)('a path under %s', (folder) => {
    expect(placesNamed('a.ts', `const at = '/${folder}/here';`)).toHaveLength(1);
  });

  it('the address of a registry', () => {
    expect(placesNamed('a.ts', `from https://registry.${'npmjs'}.org/a`)).toHaveLength(1);
  });

  it('but not a folder of ours', () => {
    const ours = `import a from '../home/a.ts'; const b = '/app/${'work'}/';`;
    expect(placesNamed('a.ts', ours)).toEqual([]);
  });
});
