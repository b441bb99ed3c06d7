import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { SideDrawer } from '../../../ui/SideDrawer.tsx';
import { useText } from '../../../ui/use-text.ts';
import { emptyLevel, type LevelDraft, type OverlayDraft } from '../overlay-draft.ts';
import { newLine } from './line-draft.ts';
import { LevelForm } from './LevelForm.tsx';
import { levelText, type SetIndicator, type SetView } from './overlay-standing.ts';
import { newParts } from './parts-draft.ts';
import { PartsForm } from './PartsForm.tsx';
import classes from './Overlays.module.css';

type Props = {
  readonly indicator: SetIndicator | null;
  readonly draft: OverlayDraft;
  readonly set: SetView;
  readonly onChange: (draft: OverlayDraft) => void;
  readonly onClose: () => void;
};

/** All that the province decided about one indicator. */
export const IndicatorDrawer = ({ indicator, onClose, ...rest }: Props) => {
  const text = useText('overlays');
  return (
    <SideDrawer
      opened={indicator !== null}
      onClose={onClose}
      size={600}
      title={indicator ? text('drawer.title', { code: indicator.code }) : ''}
    >
      {indicator && (
        <>
          <Decisions indicator={indicator} {...rest} />
          <Button onClick={onClose}>{text('drawer.done')}</Button>
        </>
      )}
    </SideDrawer>
  );
};

type DecisionsProps = Omit<Props, 'indicator' | 'onClose'> & { readonly indicator: SetIndicator };

const Decisions = (props: DecisionsProps) => {
  const text = useText('overlays');
  const { indicator, set } = props;
  const isDelegated = indicator.requirementKind === 'delegated';
  const national = levelText(indicator, indicator.requirement, set);
  return (
    <>
      <p>{indicator.name}</p>
      <p className={classes.national}>
        {isDelegated ? text('drawer.delegated') : text('drawer.national', { level: national })}
      </p>
      <Levels {...props} />
      <Parts {...props} />
    </>
  );
};

const Levels = ({ indicator, draft, set, onChange }: DecisionsProps) => {
  const text = useText('overlays');
  const { levels, acts } = draft;
  const put = (next: readonly LevelDraft[]) => onChange({ ...draft, levels: next });
  const own = levels.filter(({ code }) => code === indicator.code);
  return (
    <>
      {own.map((level) => (
        <LevelForm
          key={level.key}
          level={level}
          indicator={indicator}
          set={set}
          acts={acts}
          onChange={(changed) => put(levels.map((one) => (one.key === level.key ? changed : one)))}
          onRemove={() => put(levels.filter(({ key }) => key !== level.key))}
        />
      ))}
      <div className={classes.actions}>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} />}
          onClick={() => put([...levels, firstLevel(indicator, draft)])}
        >
          {text(own.length === 0 ? 'level.add' : 'level.addLater')}
        </Button>
      </div>
    </>
  );
};

/** A new level begins with what the State's is like: words or a number, and on the same side. */
const firstLevel = (indicator: SetIndicator, { levels, acts }: OverlayDraft): LevelDraft => {
  const { code, measure, requirement } = indicator;
  const level = emptyLevel(code, newLine(levels, acts));
  const isMeasured = measure === 'percent' || measure === 'number';
  return {
    ...level,
    kind: isMeasured ? 'number' : 'words',
    operator: requirement.kind === 'threshold' ? requirement.operator : level.operator,
  };
};

const Parts = ({ indicator, draft, set, onChange }: DecisionsProps) => {
  const text = useText('overlays');
  const { parts, acts } = draft;
  const own = parts.filter(({ code }) => code === indicator.code);
  return (
    <>
      <h3 className={classes.heading}>{text('parts')}</h3>
      {own.map((one) => (
        <PartsForm
          key={one.key}
          draft={one}
          indicator={indicator}
          set={set}
          acts={acts}
          onChange={(changed) =>
            onChange({ ...draft, parts: parts.map((it) => (it.key === one.key ? changed : it)) })
          }
          onRemove={() => onChange({ ...draft, parts: parts.filter(({ key }) => key !== one.key) })}
        />
      ))}
      {own.length === 0 && (
        <p>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={16} />}
            onClick={() =>
              onChange({
                ...draft,
                parts: [...parts, newParts(indicator.code, newLine(parts, acts))],
              })
            }
          >
            {text('parts.start')}
          </Button>
        </p>
      )}
    </>
  );
};
