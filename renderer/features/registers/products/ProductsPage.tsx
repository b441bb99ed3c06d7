import { IconAward } from '@tabler/icons-react';
import { Loaded } from '../../../app/Loaded.tsx';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { AddByName } from '../AddByName.tsx';
import { useDossierId } from '../use-dossier-id.ts';
import { ProductTable } from './ProductTable.tsx';
import { SheetButtons } from '../sheets/SheetButtons.tsx';

/** Products with OCOP stars; what runs out is told here and by the check. */
export const ProductsPage = () => {
  const text = useText('direction');
  const dossier = useQuery('dossiers.get', { dossierId: useDossierId() });
  return (
    <>
      <PageHeader
        title={useText('titles')('products')}
        lead={text('products.lead')}
        actions={<SheetButtons register="products" />}
      />
      <Loaded query={dossier}>{({ unit }) => <ProductsOfUnit unitId={unit.id} />}</Loaded>
    </>
  );
};

const ProductsOfUnit = ({ unitId }: { readonly unitId: string }) => {
  const text = useText('direction');
  const products = useQuery('registers.products', { unitId });
  const save = useCommand('registers.saveProduct');
  const add = async (name: string) => (await save.run({ fields: { ...blank, unitId, name } })).ok;
  return (
    <Loaded query={products}>
      {(rows) => (
        <>
          {rows.length === 0 ? (
            <EmptyState icon={IconAward} title={text('products.emptyTitle')}>
              {text('products.emptyBody')}
            </EmptyState>
          ) : (
            <ProductTable rows={rows} />
          )}
          <AddByName label={text('products.new')} action={text('products.add')} onAdd={add} />
        </>
      )}
    </Loaded>
  );
};

const blank = {
  owner: '',
  stars: 3,
  decision: '',
  validFrom: null,
  validUntil: null,
  note: '',
};
