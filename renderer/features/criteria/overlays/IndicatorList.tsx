import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fold } from '#shared/kernel/vietnamese.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useText } from '../../../ui/use-text.ts';
import { isFilled, type OverlayDraft } from '../overlay-draft.ts';
import { overlayFieldIds } from '../overlay-input.ts';
import type { OverlayPartProps } from '../OverlayAbout.tsx';
import { IndicatorDrawer } from './IndicatorDrawer.tsx';
import { levelText, provinceText, type SetIndicator, type SetView } from './overlay-standing.ts';
import classes from './Overlays.module.css';
import { StandingChip } from './StandingChip.tsx';

const filters = ['all', 'delegated', 'decided'] as const;
type Filter = (typeof filters)[number];

type Props = OverlayPartProps & { readonly set: SetView };

/** Every indicator of the set with the State's level and the province's beside it; one opens to be changed. */
export const IndicatorList = ({ draft, set, onChange }: Props) => {
  const text = useText('overlays');
  const [filter, setFilter] = useState<Filter>(draft.levels.length > 0 ? 'decided' : 'delegated');
  const [asked, setAsked] = useState('');
  const [openCode, setOpenCode] = useState<string | null>(null);
  const all = indicatorsOf(set);
  const open = all.find(({ code }) => code === openCode) ?? null;
  return (
    <Section title={text('indicators')} lead={text('indicatorsLead')}>
      <div className={classes.filters}>
        <TextInput
          label={text('search')}
          value={asked}
          onChange={({ currentTarget }) => setAsked(currentTarget.value)}
        />
        <SegmentedControl
          aria-label={text('filter')}
          value={filter}
          data={filters.map((value) => ({ value, label: text(`filter.${value}`) }))}
          onChange={(value) => setFilter(filters.find((one) => one === value) ?? 'all')}
        />
      </div>
      <IndicatorTable
        rows={all.filter((one) => isShown(one, { draft, filter, asked }))}
        draft={draft}
        set={set}
        onOpen={setOpenCode}
      />
      <IndicatorDrawer
        indicator={open}
        draft={draft}
        set={set}
        onChange={onChange}
        onClose={() => setOpenCode(null)}
      />
    </Section>
  );
};

export const indicatorsOf = ({ rows }: SetView): readonly SetIndicator[] =>
  rows.flatMap(({ indicators }) => indicators);

type Asked = { readonly draft: OverlayDraft; readonly filter: Filter; readonly asked: string };

const isShown = (indicator: SetIndicator, { draft, filter, asked }: Asked): boolean => {
  const { code, name, requirementKind } = indicator;
  if (asked.trim() !== '') return fold(`${code} ${name}`).includes(fold(asked));
  if (filter === 'delegated') return requirementKind === 'delegated';
  return filter === 'all' || isDecided(draft, code);
};

const isDecided = ({ levels, parts }: OverlayDraft, code: string): boolean =>
  [...levels, ...parts].some((line) => line.code === code);

type TableProps = {
  readonly rows: readonly SetIndicator[];
  readonly draft: OverlayDraft;
  readonly set: SetView;
  readonly onOpen: (code: string) => void;
};

const IndicatorTable = ({ rows, draft, set, onOpen }: TableProps) => {
  const text = useText('overlays');
  const columns: readonly Column<SetIndicator>[] = [
    {
      key: 'name',
      header: text('column.indicator'),
      rowHeader: true,
      cell: (indicator) => <OpenButton indicator={indicator} onOpen={onOpen} />,
    },
    {
      key: 'national',
      header: text('column.national'),
      width: '170px',
      cell: (indicator) => <NationalCell indicator={indicator} set={set} />,
    },
    {
      key: 'province',
      header: text('column.province'),
      width: '300px',
      cell: (indicator) => <ProvinceCell indicator={indicator} draft={draft} set={set} />,
    },
  ];
  if (rows.length === 0) return <p className={classes.quiet}>{text('nothingShown')}</p>;
  return (
    <DataTable
      label={text('indicators')}
      columns={columns}
      rows={rows}
      rowKey={({ code }) => code}
    />
  );
};

type OpenProps = Pick<TableProps, 'onOpen'> & { readonly indicator: SetIndicator };

const OpenButton = ({ indicator: { code, name }, onOpen }: OpenProps) => (
  <button
    type="button"
    id={overlayFieldIds.indicator(code)}
    className={classes.open}
    onClick={() => onOpen(code)}
  >
    {code} {name}
  </button>
);

type CellProps = { readonly indicator: SetIndicator; readonly set: SetView };

const NationalCell = ({ indicator, set }: CellProps) => {
  const text = useText('overlays');
  return indicator.requirementKind === 'delegated' ? (
    <span className={classes.quiet}>{text('delegated')}</span>
  ) : (
    levelText(indicator, indicator.requirement, set)
  );
};

/** Each level with its act and how it stands to the State's. */
const ProvinceCell = ({ indicator, set, draft }: CellProps & { readonly draft: OverlayDraft }) => {
  const text = useText('overlays');
  const levels = draft.levels.filter((one) => one.code === indicator.code && isFilled(one));
  const parts = draft.parts.filter(({ code }) => code === indicator.code);
  const actOf = (id: string) => draft.acts.find((act) => act.id === id)?.number ?? '';
  return (
    <>
      {levels.map((level) => (
        <div key={`level-${level.key}`}>
          <strong>{provinceText(level, indicator, set)}</strong> {actOf(level.act)}{' '}
          <StandingChip level={level} indicator={indicator} set={set} />
        </div>
      ))}
      {parts.map((one) => (
        <div key={`parts-${one.key}`}>
          {text('parts.count', { count: one.parts.length })} {actOf(one.act)}
        </div>
      ))}
    </>
  );
};
