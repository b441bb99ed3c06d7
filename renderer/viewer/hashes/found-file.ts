/** A file of a package as the user handed it over, by its path in the package. */
export type FoundFile = {
  readonly path: string;
  readonly blob: Blob;
};

/** What was handed over: its files, or why it is none that can be looked into. */
export type Found =
  | { readonly kind: 'files'; readonly files: readonly FoundFile[] }
  | {
      readonly kind: 'refused';
      readonly code: 'file.notPackage' | 'file.truncated' | 'file.repacked';
    };
