import type { InputOf, OutputOf } from '../../bridge/client.ts';

export type Preview = OutputOf<'imports.preview'>;
export type PreviewColumn = Preview['columns'][number];
export type PreviewRow = Preview['rows'][number];

/** What the officer has chosen; the rest the program finds. */
export type Wish = Omit<InputOf<'imports.preview'>, 'dossierId' | 'uploadId'>;

/** Every section of the page looks at the preview and changes what is wished. */
export type DeskProps = {
  readonly preview: Preview;
  readonly onWish: (change: Wish) => void;
};
