import { Select, TextInput } from '@mantine/core';
import { useQuery } from '../../app/use-query.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import type { OverlayDraft } from './overlay-draft.ts';
import { overlayFieldIds } from './overlay-input.ts';
import classes from './OverlayPage.module.css';

export type OverlayPartProps = {
  readonly draft: OverlayDraft;
  readonly onChange: (draft: OverlayDraft) => void;
};

/** Which set, whose rules. */
export const OverlayAbout = ({ draft, onChange }: OverlayPartProps) => {
  const text = useText('criteria');
  const { data: sets = [] } = useQuery('criteria.sets', {});
  return (
    <Section title={text('overlay.about')}>
      <div className={classes.fields}>
        <Select
          id={overlayFieldIds.set}
          label={text('overlay.set')}
          data={sets.map(({ id, title }) => ({ value: id, label: title }))}
          value={draft.baseSetId === '' ? null : draft.baseSetId}
          disabled={draft.id !== null}
          allowDeselect={false}
          searchable
          onChange={(baseSetId) =>
            baseSetId !== null &&
            onChange({ ...draft, baseSetId, levels: [], parts: [], indicators: [] })
          }
        />
        <TextInput
          id={overlayFieldIds.province}
          label={text('overlay.province')}
          value={draft.provinceName}
          onChange={(event) => onChange({ ...draft, provinceName: event.currentTarget.value })}
        />
        <TextInput
          id={overlayFieldIds.title}
          className={classes.whole ?? ''}
          label={text('overlay.title')}
          description={text('overlay.titleHint')}
          value={draft.title}
          onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
        />
      </div>
    </Section>
  );
};
