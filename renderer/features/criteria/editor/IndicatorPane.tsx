import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useText } from '../../../ui/use-text.ts';
import { AskedFields } from './AskedFields.tsx';
import { addPart, changeIndicator } from './draft-lines.ts';
import { FiguresFields } from './FiguresFields.tsx';
import { MoreFields } from './MoreFields.tsx';
import type { PaneProps } from './pane-props.ts';
import { PartFields } from './PartFields.tsx';
import type { IndicatorDraft } from './set-draft.ts';
import classes from './SetEditor.module.css';

type Props = PaneProps & { readonly indicator: IndicatorDraft };

/** One indicator: its words, what it asks, and its parts. */
export const IndicatorPane = ({ draft, indicator, fieldOf, onChange }: Props) => {
  const text = useText('setEditor');
  const { key, code, placeholder } = indicator;
  const field = fieldOf(key);
  const put = (patch: Partial<IndicatorDraft>) =>
    onChange(changeIndicator(draft, key, () => patch));
  return (
    <section className={classes.form} aria-label={text('indicatorTitle', { code })}>
      <h2>{text('indicatorTitle', { code })}</h2>
      <div className={classes.codeRow}>
        <TextInput
          {...field('code')}
          label={text('indicator.code')}
          value={code}
          onChange={(event) => put({ code: event.currentTarget.value })}
        />
        <Textarea
          {...field('name')}
          label={text('indicator.name')}
          autosize
          minRows={1}
          value={indicator.name}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
      </div>
      <PlaceKept indicator={indicator} onPut={put} />
      {!placeholder && (
        <>
          <AskedFields draft={draft} measured={indicator} field={field} onPut={put} />
          <FiguresFields field={field} figures={indicator.figures} onPut={put} />
          <Condition indicator={indicator} onPut={put} />
          <Parts draft={draft} indicator={indicator} fieldOf={fieldOf} onChange={onChange} />
        </>
      )}
      <MoreFields indicator={indicator} field={field} onPut={put} />
    </section>
  );
};

type PutProps = {
  readonly indicator: IndicatorDraft;
  readonly onPut: (patch: Partial<IndicatorDraft>) => void;
};

const PlaceKept = ({ indicator, onPut }: PutProps) => {
  const text = useText('setEditor');
  return (
    <Checkbox
      label={text('indicator.placeholder')}
      description={text('indicator.placeholderHint')}
      checked={indicator.placeholder}
      onChange={(event) => onPut({ placeholder: event.currentTarget.checked })}
    />
  );
};

const Condition = ({ indicator, onPut }: PutProps) => {
  const text = useText('setEditor');
  return (
    <>
      <Checkbox
        label={text('indicator.isConditional')}
        checked={indicator.isConditional}
        onChange={(event) => onPut({ isConditional: event.currentTarget.checked })}
      />
      {indicator.isConditional && (
        <TextInput
          label={text('indicator.condition')}
          value={indicator.condition}
          onChange={(event) => onPut({ condition: event.currentTarget.value })}
        />
      )}
      <Checkbox
        label={text('indicator.wholeYear')}
        checked={indicator.wholeYear}
        onChange={(event) => onPut({ wholeYear: event.currentTarget.checked })}
      />
    </>
  );
};

const Parts = ({ draft, indicator, fieldOf, onChange }: Props) => {
  const text = useText('setEditor');
  const { key, parts, partsMakeWhole } = indicator;
  const put = (patch: Partial<IndicatorDraft>) =>
    onChange(changeIndicator(draft, key, () => patch));
  return (
    <div className={classes.parts}>
      {parts.map((part, place) => (
        <PartFields
          key={part.key}
          {...{ draft, indicator, part, place, fieldOf }}
          onPut={(changed) => put({ parts: parts.with(place, { ...part, ...changed }) })}
          onParts={(changed) => put({ parts: changed })}
        />
      ))}
      {parts.length > 0 && (
        <Checkbox
          label={text('indicator.partsMakeWhole')}
          checked={partsMakeWhole}
          onChange={(event) => put({ partsMakeWhole: event.currentTarget.checked })}
        />
      )}
      <div>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange(addPart(draft, key))}
        >
          {text('addPart')}
        </Button>
      </div>
    </div>
  );
};
