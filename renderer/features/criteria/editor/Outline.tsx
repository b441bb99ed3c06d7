import { Button, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import line from '../../../ui/ListItem.module.css';
import { useText } from '../../../ui/use-text.ts';
import classes from './SetEditor.module.css';
import type { Pane, SetEditor } from './use-set-editor.ts';

/** Every line of the set; the one that is looked at is marked, and those with a fault. */
export const Outline = ({ editor }: { readonly editor: SetEditor }) => {
  const text = useText('setEditor');
  const { draft } = editor;
  const item = (pane: Pane) => ({
    isOpen: editor.pane === pane,
    isFaulty: editor.faults.some((one) => one.pane === pane),
    onOpen: () => editor.show(pane),
  });
  return (
    <nav className={classes.outline} aria-label={text('outline')}>
      <ul>
        <li>
          <Item {...item('about')} code="" name={text('about')} />
        </li>
        {draft.criteria.map(({ key, number, name, indicators }) => (
          <li key={key}>
            <Item {...item(key)} code={number} name={name} />
            <ul>
              {indicators.map((one) => (
                <li key={one.key}>
                  <Item {...item(one.key)} code={one.code} name={one.name} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={editor.addCriterion}
      >
        {text('addCriterion')}
      </Button>
    </nav>
  );
};

type ItemProps = {
  readonly code: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly isFaulty: boolean;
  readonly onOpen: () => void;
};

const Item = ({ code, name, isOpen, isFaulty, onOpen }: ItemProps) => {
  const text = useText('setEditor');
  return (
    <button
      type="button"
      className={line.item}
      aria-current={isOpen ? 'true' : undefined}
      onClick={onOpen}
    >
      <span className={line.code}>{code}</span>
      <span className={line.name}>{name === '' ? text('nameless') : name}</span>
      {isFaulty && (
        <>
          <IconAlertTriangle size={16} aria-hidden className={classes.faulty} />
          <VisuallyHidden>{text('faulty')}</VisuallyHidden>
        </>
      )}
    </button>
  );
};
