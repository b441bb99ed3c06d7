import type { Methods } from '#shared/contract/methods.ts';
import { day } from '#shared/kernel/day.ts';
import type { Commune } from '../core/support/commune-dossier.ts';
import { undoneFinance } from './undo-finance.ts';

type Name = Extract<keyof Methods, `registers.${string}` | `finance.${string}`>;

const place = ({ dossierId }: Commune) => ({
  fields: {
    dossierId,
    kind: 'culture-house' as const,
    name: 'Nhà văn hóa thôn Nà Thình',
    from: day('2024-12-02'),
    to: day('2024-12-17'),
    minutesNumber: '12/BB-UBND',
    minutesOn: day('2024-12-17'),
    position: 0,
  },
});

const product = ({ unitId }: Commune) => ({
  fields: {
    unitId,
    name: 'Chè Shan Nà Sương',
    owner: 'Hợp tác xã Nông nghiệp Nà Sương',
    stars: 3,
    decision: 'Quyết định số 2268/QĐ-UBND',
    validFrom: day('2022-12-15'),
    validUntil: day('2025-12-15'),
    note: '',
  },
});

/** Registers with several days or a small choice, which an input made at random hardly ever fits. */
export const undoneRegisters: { readonly [N in Name]?: (commune: Commune) => Promise<unknown> } = {
  ...undoneFinance,
  'registers.savePlace': async (core) => place(core),
  'registers.removePlace': async (core) => core.call('registers.savePlace', place(core)),
  'registers.importSheet': async ({ stage, dossierId }) => ({
    dossierId,
    register: 'products',
    uploadId: await stage('ocop.csv', 'Sản phẩm;Hạng\nChè Shan;3 sao\nMiến dong;4 sao'),
  }),
  'registers.saveProduct': async (core) => product(core),
  'registers.removeProduct': async (core) => core.call('registers.saveProduct', product(core)),
};
