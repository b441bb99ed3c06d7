import type { Evidence } from '#shared/evidence/evidence.ts';
import type { ProcedurePaper } from '#shared/procedures/procedure.ts';
import type { Place, PlaceKind } from './finding.ts';

/** A page that needs no more than its name. */
export const pagePlace = (kind: PlaceKind): Place => ({ kind, key: '', name: '' });

export const indicatorPlace = (code: string): Place => ({ kind: 'indicator', key: code, name: '' });

export const paperPlace = ({ paper, name }: Pick<ProcedurePaper, 'paper' | 'name'>): Place => ({
  kind: 'paper',
  key: paper,
  name,
});

export const proofPlace = ({ id, label }: Pick<Evidence, 'id' | 'label'>): Place => ({
  kind: 'evidence',
  key: id,
  name: label,
});

export const conditionPlace = (position: number): Place => ({
  kind: 'condition',
  key: String(position),
  name: '',
});

export const workPlace = ({ id, code }: { readonly id: string; readonly code: string }): Place => ({
  kind: 'works',
  key: id,
  name: code,
});
