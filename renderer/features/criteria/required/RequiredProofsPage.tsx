import { Select } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'wouter';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { useText } from '../../../ui/use-text.ts';
import { DroppedProofs } from './DroppedProofs.tsx';
import { ListAct } from './ListAct.tsx';
import { ListActions } from './ListActions.tsx';
import { ProofForm } from './ProofForm.tsx';
import { ProofTable } from './ProofTable.tsx';
import classes from './RequiredProofs.module.css';
import { useListDesk } from './use-list-desk.ts';

export type RequiredList = OutputOf<'checklist.list'>;
export type AskedProof = RequiredList['proofs'][number];

/** What is asked under a set, and what a province adds, words otherwise and drops. */
export const RequiredProofsPage = () => {
  const text = useText('requiredLists');
  const { setId = '' } = useParams();
  const provinces = useProvinces(setId);
  const [chosen, setChosen] = useState<string | null>(null);
  const provinceName = chosen ?? provinces[0] ?? '';
  const place = provinceName === '' ? { setId } : { setId, provinceName };
  const list = useQuery('checklist.list', place);
  return (
    <>
      <PageHeader
        title={useText('titles')('requiredProofs')}
        lead={list.data?.title ?? ''}
        actions={<ListActions list={list.data} onImported={setChosen} />}
      />
      <Select
        label={text('province')}
        description={text('provinceHint')}
        data={[...provinces]}
        value={provinceName === '' ? null : provinceName}
        allowDeselect={false}
        maw={420}
        mb="md"
        nothingFoundMessage={text('noProvince')}
        onChange={(value) => value !== null && setChosen(value)}
      />
      <Loaded query={list}>
        {(value) => (
          <Desk key={`${setId} ${provinceName}`} list={value} provinceName={provinceName} />
        )}
      </Loaded>
    </>
  );
};

/** Provinces of the workspace, and those of which a list came in. */
const useProvinces = (setId: string): readonly string[] => {
  const { data: units = [] } = useQuery('units.list', { level: 'province' });
  const { data: list } = useQuery('checklist.list', { setId });
  return [...new Set([...units.map(({ name }) => name), ...(list?.provinces ?? [])])];
};

type DeskProps = { readonly list: RequiredList; readonly provinceName: string };

const Desk = ({ list, provinceName }: DeskProps) => {
  const text = useText('requiredLists');
  const desk = useListDesk(list, provinceName);
  return (
    <>
      {list.source !== '' && (
        <div className={classes.notice}>
          <Notice tone="blue" title={text(list.own ? 'ownNotice' : 'shippedNotice')}>
            {list.source}
          </Notice>
        </div>
      )}
      {provinceName !== '' && <ListAct desk={desk} />}
      <ProofTable list={list} desk={desk} />
      <DroppedProofs list={list} desk={desk} />
      <ProofForm list={list} desk={desk} />
    </>
  );
};
