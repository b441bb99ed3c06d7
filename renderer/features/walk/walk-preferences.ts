const lastKey = (dossierId: string): string => `hoso.walk.${dossierId}`;
const panelKey = (panel: 'tree' | 'proofs'): string => `hoso.walk.${panel}`;

/** The indicator this machine worked on last in a dossier. */
export const readLastCode = (dossierId: string): string | null =>
  localStorage.getItem(lastKey(dossierId));

export const keepLastCode = (dossierId: string, code: string): void =>
  localStorage.setItem(lastKey(dossierId), code);

/** A column that was changed from its usual width: a collapsed tree, wide proofs. */
export const readChanged = (panel: 'tree' | 'proofs'): boolean =>
  localStorage.getItem(panelKey(panel)) === 'changed';

export const keepChanged = (panel: 'tree' | 'proofs', changed: boolean): void =>
  localStorage.setItem(panelKey(panel), changed ? 'changed' : 'usual');
