import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ConfirmlessDelete } from '../../ui/ConfirmlessDelete.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { ActSelect } from './overlays/ActSelect.tsx';
import { newRule, type RuleDraft } from './overlay-draft.ts';
import { overlayFieldIds } from './overlay-input.ts';
import type { OverlayPartProps } from './OverlayAbout.tsx';
import classes from './OverlayPage.module.css';

/** Which indicators may be "not applicable", by which act and in whose words. */
export const OverlayRules = ({ draft, onChange }: OverlayPartProps) => {
  const text = useText('criteria');
  const put = (rules: readonly RuleDraft[]) => onChange({ ...draft, rules });
  return (
    <Section title={text('rules')} lead={text('rulesLead')}>
      <ul className={classes.rows}>
        {draft.rules.map((rule, place) => (
          <li key={rule.key} className={classes.rule}>
            <RuleFields
              rule={rule}
              acts={draft.acts}
              onChange={(changed) => put(draft.rules.with(place, changed))}
            />
            <ConfirmlessDelete
              name={rule.codes}
              onRemove={() => put(draft.rules.toSpliced(place, 1))}
            />
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} />}
        onClick={() => put([...draft.rules, newRule(draft.rules, draft.acts)])}
      >
        {text('rule.add')}
      </Button>
    </Section>
  );
};

type FieldsProps = {
  readonly rule: RuleDraft;
  readonly acts: OverlayPartProps['draft']['acts'];
  readonly onChange: (rule: RuleDraft) => void;
};

const RuleFields = ({ rule, acts, onChange }: FieldsProps) => {
  const text = useText('criteria');
  const id = overlayFieldIds.rule(rule.key);
  const field = (name: 'article' | 'wording') => ({
    label: text(`rule.${name}`),
    value: rule[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...rule, [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput
        id={id}
        label={text('rule.codes')}
        value={rule.codes === 'all' ? text('rule.all') : rule.codes}
        onChange={(event) => onChange({ ...rule, codes: event.currentTarget.value })}
      />
      <div>
        <span className={classes.actLabel}>{text('rule.act')}</span>
        <ActSelect
          id={`${id}-act`}
          label={text('rule.act')}
          size="md"
          act={rule.act}
          acts={acts}
          onChange={(act) => onChange({ ...rule, act })}
        />
      </div>
      <TextInput {...field('article')} />
      <TextInput {...field('wording')} className={classes.subject ?? ''} />
    </>
  );
};
