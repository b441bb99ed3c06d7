/** Which text of which set; without a version the newest. */
export type SetReference = { readonly setId: string; readonly version?: number };

/** "commune-advanced-2021-2025@2", as in addresses and on the command line. */
export const referenceText = (id: string, version: number): string => `${id}@${version}`;

export const readReference = (text: string): SetReference => {
  const [setId = '', version] = text.split('@');
  return version === undefined ? { setId } : { setId, version: Number(version) };
};
