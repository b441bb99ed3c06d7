import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { useCurrentDossier } from '../../app/use-current-dossier.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useText } from '../../ui/use-text.ts';
import { ShareTemplates } from './ShareTemplates.tsx';
import { TemplateTable } from './TemplateTable.tsx';

export type TemplateList = OutputOf<'templates.list'>;

/** Papers of a procedure, each with whether the office words it itself. */
export const TemplatesPage = () => {
  const text = useText('templates');
  const { dossier, dossiers } = useCurrentDossier();
  const [chosen, setChosen] = useState<string | null>(null);
  const input =
    chosen === null ? (dossier ? { dossierId: dossier.id } : {}) : { procedureId: chosen };
  const list = useQuery('templates.list', input, { enabled: dossiers !== undefined });
  return (
    <>
      <PageHeader
        title={useText('titles')('templates')}
        lead={text('lead')}
        actions={<ShareTemplates />}
      />
      <Loaded query={list}>
        {(value) => (
          <>
            <Procedures list={value} onChoose={setChosen} />
            <TemplateTable list={value} />
          </>
        )}
      </Loaded>
    </>
  );
};

type Props = { readonly list: TemplateList; readonly onChoose: (procedureId: string) => void };

const Procedures = ({ list, onChoose }: Props) => {
  const text = useText('templates');
  const data = list.procedures.map(({ id, title, own }) => ({
    value: id,
    label: own === 0 ? title : text('withOwn', { title, count: own }),
  }));
  return (
    <NativeSelect
      label={text('procedure')}
      maw={640}
      mb="md"
      data={data}
      value={list.procedureId}
      onChange={({ currentTarget: { value } }) => onChoose(value)}
    />
  );
};
