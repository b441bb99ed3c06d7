import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { FactList, type Fact } from '../../../ui/FactList.tsx';
import { SideDrawer } from '../../../ui/SideDrawer.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ViewProps } from '../walk-types.ts';
import classes from './Requirement.module.css';

type Props = ViewProps & { readonly opened: boolean; readonly onClose: () => void };

/** Where the requirement comes from and how surely we know it. */
export const SourceDrawer = ({ view, opened, onClose }: Props) => {
  const text = useText('walk');
  return (
    <SideDrawer
      opened={opened}
      onClose={onClose}
      size={560}
      title={text('source.title', { code: view.code })}
    >
      <p className={classes.wording}>{view.name}</p>
      <FactList facts={useFacts(view)} />
      {view.required.variants.length > 1 && <Thresholds view={view} />}
      <h3 className={classes.heading}>{text('source.legalBasis')}</h3>
      <ul className={classes.acts}>
        {view.provenance.legalBasis.map((act) => (
          <li key={act}>{act}</li>
        ))}
      </ul>
    </SideDrawer>
  );
};

const useFacts = ({ required, provenance, criterion }: Props['view']): readonly Fact[] => {
  const text = useText('walk');
  const { source, confidence, unsure, amended, note, responsible } = provenance;
  const sure = text(`confidence.${confidence}`);
  const facts: readonly Fact[] = [
    { term: text('source.criterion'), value: `${criterion.number}. ${criterion.name}` },
    {
      term: text('source.required'),
      value: `${required.text} · ${text(`origin.${required.origin}`)}`,
    },
    { term: text('source.national'), value: required.national },
    ...(provenance.province.length === 0
      ? [{ term: text('source.act'), value: required.act }]
      : provenance.province.map(({ what, act }) => ({
          term: text(`source.province.${what}`),
          value: act,
        }))),
    { term: text('source.from'), value: source === confidence ? '' : source },
    { term: text('source.confidence'), value: unsure ? `${sure} ${text('source.unsure')}` : sure },
    { term: text('source.amended'), value: amended },
    { term: text('source.responsible'), value: responsible },
    { term: text('source.note'), value: note },
  ];
  return facts.filter(({ value }) => value !== '');
};

type Threshold = Props['view']['required']['variants'][number];

const Thresholds = ({ view }: ViewProps) => {
  const text = useText('walk');
  const columns: readonly Column<Threshold>[] = [
    { key: 'name', header: text('source.column'), rowHeader: true, cell: ({ name }) => name },
    { key: 'text', header: text('source.level'), cell: ({ text: level }) => level },
    {
      key: 'current',
      header: text('source.ours'),
      cell: ({ current }) => (current ? text('source.current') : ''),
    },
  ];
  return (
    <>
      <h3 className={classes.heading}>{text('source.thresholds')}</h3>
      <DataTable
        label={text('source.thresholds')}
        columns={columns}
        rows={view.required.variants}
        rowKey={({ name }) => name}
        isChosen={({ current }) => current}
      />
    </>
  );
};
