import { Button } from '@mantine/core';
import { useCore } from '../../app/core-context.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { megabytes } from '../../ui/byte-text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { Changes } from './Changes.tsx';

type Received = OutputOf<'packages.received'>[number];
type Data = OutputOf<'packages.receivedData'>;

type Props = { readonly id: string; readonly packages: readonly Received[] };

/** What lies in a received package, and what changed since the one before of the same dossier. */
export const ReceivedContents = ({ id, packages }: Props) => {
  const text = useText('packages');
  const own = packages.find((one) => one.id === id);
  const before = packages
    .filter((one) => one.dossierId === own?.dossierId && one.isPublicCopy === own.isPublicCopy)
    .filter((one) => one.madeAt < (own?.madeAt ?? ''))
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
  return (
    <>
      {own && before && <Compared before={before.id} after={own} />}
      <Section title={text('files')}>
        <Loaded query={useQuery('packages.receivedData', { id })}>
          {(data) => <FileTable id={id} data={data} />}
        </Loaded>
      </Section>
    </>
  );
};

const Compared = ({ before, after }: { readonly before: string; readonly after: Received }) => {
  const text = useText('packages');
  return (
    <Section title={text('compareTitle', { unit: after.unitName })}>
      <Loaded query={useQuery('packages.compareReceived', { before, after: after.id })}>
        {(changes) => <Changes changes={changes} />}
      </Loaded>
    </Section>
  );
};

const FileTable = ({ id, data }: { readonly id: string; readonly data: Data }) => {
  const text = useText('packages');
  const titles = new Map([
    ...data.papers.map((paper) => [paper.id, `${paper.id}. ${paper.title}`] as const),
    ...data.proofs.map((proof) => [proof.id, `${proof.label}. ${proof.title}`] as const),
  ]);
  return (
    <DataTable
      label={text('files')}
      rows={data.files}
      rowKey={({ path }) => path}
      columns={[
        {
          key: 'item',
          header: text('column.item'),
          rowHeader: true,
          cell: ({ of, path }) => titles.get(of) ?? path,
        },
        { key: 'path', header: text('column.path'), cell: ({ path }) => path },
        {
          key: 'size',
          header: text('column.size'),
          numeric: true,
          cell: ({ sizeBytes }) => megabytes(sizeBytes),
        },
        {
          key: 'open',
          header: text('open'),
          headerHidden: true,
          cell: ({ path }) => <OpenFile id={id} path={path} />,
        },
      ]}
    />
  );
};

const OpenFile = ({ id, path }: { readonly id: string; readonly path: string }) => {
  const text = useText('packages');
  const { bridge } = useCore();
  const command = useCommand('packages.openFile', {
    onDone: ({ sha256 }) => void window.open(bridge.fileUrl(sha256), '_blank', 'noreferrer'),
  });
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={command.pending}
      aria-label={`${text('open')}: ${path}`}
      onClick={() => void command.run({ id, path })}
    >
      {text('open')}
    </Button>
  );
};
