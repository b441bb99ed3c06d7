import { TextInput } from '@mantine/core';
import { DayField } from '../../../ui/DayField.tsx';
import { useText } from '../../../ui/use-text.ts';
import type { ActDraft, LineDraft } from './line-draft.ts';
import { ActSelect } from './ActSelect.tsx';
import classes from './Overlays.module.css';

type Props<Line extends LineDraft> = {
  readonly line: Line;
  readonly acts: readonly ActDraft[];
  readonly onChange: (line: Line) => void;
};

/** By which act and article a line stands, and for which days. */
export const LineFields = <Line extends LineDraft>({ line, acts, onChange }: Props<Line>) => {
  const text = useText('overlays');
  return (
    <>
      <div className={classes.pair}>
        <ActSelect
          label={text('line.act')}
          labelShown
          act={line.act}
          acts={acts}
          onChange={(act) => onChange({ ...line, act })}
        />
        <TextInput
          size="sm"
          label={text('line.article')}
          value={line.article}
          onChange={({ currentTarget }) => onChange({ ...line, article: currentTarget.value })}
        />
      </div>
      <div className={classes.pair}>
        <DayField
          size="sm"
          label={text('line.from')}
          description={text('line.fromHint')}
          value={line.validFrom}
          onCommit={(validFrom) => onChange({ ...line, validFrom })}
        />
        <DayField
          size="sm"
          label={text('line.to')}
          description={text('line.toHint')}
          value={line.validTo}
          onCommit={(validTo) => onChange({ ...line, validTo })}
        />
      </div>
    </>
  );
};
