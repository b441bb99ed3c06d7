import type { BlockXml } from './block-xml.ts';

type Pictures = BlockXml['pictures'];

const imageKind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const noRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The list of what a text shows, with pictures that the program drew. */
export const withRelations = (relations: string | null, pictures: Pictures): string => {
  const lines = pictures.map(
    ({ id, name }) => `<Relationship Id="${id}" Type="${imageKind}" Target="media/${name}"/>`,
  );
  const list = (relations ?? noRelations).replace(
    /<Relationships([^>]*)\/>/,
    '<Relationships$1></Relationships>',
  );
  return list.replace('</Relationships>', `${lines.join('')}</Relationships>`);
};

const mediaTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/** The list of types of a package, with those of the pictures. */
export const withTypes = (types: string, pictures: Pictures): string => {
  const endings = new Set(pictures.map(({ name }) => name.slice(name.lastIndexOf('.') + 1)));
  const lines = [...endings]
    .filter((ending) => !types.toLowerCase().includes(`extension="${ending}"`))
    .map((ending) => `<Default Extension="${ending}" ContentType="${mediaTypes[ending] ?? ''}"/>`);
  return types.replace(/<Types[^>]*>/, (opened) => opened + lines.join(''));
};
