import { Button, MultiSelect, NativeSelect, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  coverages,
  lineConfidences,
  targetKey,
  type CrosswalkLine,
} from '#shared/criteria/crosswalk/crosswalk.ts';
import { SideDrawer } from '../../../ui/SideDrawer.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { Mapping } from './CrosswalkPage.tsx';
import classes from './Crosswalk.module.css';
import { indicatorName } from './indicator-name.ts';
import { targetChoices } from './target-choices.ts';
import type { MappingDesk, OpenLine } from './use-mapping-desk.ts';
import { useTargetWords } from './use-target-words.ts';

type Props = { readonly mapping: Mapping; readonly desk: MappingDesk };

/** One line: which old indicators, for what, how far, and on what it rests. */
export const LineDrawer = ({ mapping, desk }: Props) => {
  const text = useText('crosswalks');
  const { opened } = desk;
  return (
    <SideDrawer opened={opened !== null} onClose={desk.close} title={text('line.title')}>
      {opened && <LineForm mapping={mapping} desk={desk} opened={opened} />}
    </SideDrawer>
  );
};

type FormProps = Props & { readonly opened: OpenLine };

const LineForm = ({ mapping, desk, opened }: FormProps) => {
  const text = useText('crosswalks');
  const [line, setLine] = useState(opened.line);
  const change = (fields: Partial<CrosswalkLine>): void => setLine({ ...line, ...fields });
  return (
    <div className={classes.form}>
      <TargetField mapping={mapping} line={line} onChange={change} />
      <OldField
        mapping={mapping}
        line={line}
        error={desk.save.fieldError('from')}
        onChange={change}
      />
      <WorthFields line={line} onChange={change} />
      <Textarea
        label={text('line.note')}
        autosize
        minRows={2}
        maxLength={1000}
        value={line.note}
        onChange={({ currentTarget: { value } }) => change({ note: value })}
      />
      <Button
        loading={desk.save.pending}
        onClick={() => void desk.keep({ line, instead: opened.instead })}
      >
        {text('line.save')}
      </Button>
    </div>
  );
};

type FieldProps = {
  readonly mapping: Mapping;
  readonly line: CrosswalkLine;
  readonly onChange: (fields: Partial<CrosswalkLine>) => void;
};

/** How far the old indicators go, and on what that rests. */
const WorthFields = ({ line, onChange }: Omit<FieldProps, 'mapping'>) => {
  const text = useText('crosswalks');
  return (
    <>
      <NativeSelect
        label={text('line.covers')}
        value={line.covers}
        data={coverages.map((value) => ({ value, label: text(`covers.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ covers: coverages.find((one) => one === value) ?? line.covers })
        }
      />
      <NativeSelect
        label={text('line.confidence')}
        value={line.confidence}
        data={lineConfidences.map((value) => ({ value, label: text(`confidence.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ confidence: lineConfidences.find((one) => one === value) ?? line.confidence })
        }
      />
    </>
  );
};

const TargetField = ({ mapping, line, onChange }: FieldProps) => {
  const text = useText('crosswalks');
  const choices = targetChoices(mapping.to, useTargetWords());
  return (
    <Select
      label={text('line.target')}
      data={choices.map(({ value, label }) => ({ value, label }))}
      value={targetKey(line.to)}
      searchable
      allowDeselect={false}
      onChange={(value) => {
        const chosen = choices.find((one) => one.value === value);
        if (chosen) onChange({ to: chosen.to });
      }}
    />
  );
};

type OldProps = FieldProps & { readonly error: string | undefined };

const OldField = ({ mapping, line, error, onChange }: OldProps) => {
  const text = useText('crosswalks');
  const codes = mapping.from.criteria.flatMap(({ indicators }) =>
    indicators.map(({ code }) => code),
  );
  return (
    <MultiSelect
      label={text('line.from')}
      description={text('line.fromHint')}
      data={codes.map((code) => ({ value: code, label: indicatorName(mapping.from, code) }))}
      value={line.from}
      error={error}
      searchable
      nothingFoundMessage={text('line.none')}
      onChange={(from) => onChange({ from })}
    />
  );
};
