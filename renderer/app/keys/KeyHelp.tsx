import { Modal } from '@mantine/core';
import { KeyHint } from '../../ui/KeyHint.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './KeyHelp.module.css';

const everywhere = [
  { sentence: 'keys.palette', keys: ['Ctrl', 'K'] },
  { sentence: 'keys.undo', keys: ['Ctrl', 'Z'] },
  { sentence: 'keys.help', keys: ['?'] },
  { sentence: 'keys.move', keys: ['Tab', 'Shift Tab'] },
  { sentence: 'keys.commit', keys: ['Enter'] },
  { sentence: 'keys.reset', keys: ['Esc'] },
] as const;

const walk = [
  { sentence: 'keys.previous', keys: ['Alt ←', 'Alt →'] },
  { sentence: 'keys.nextToDo', keys: ['Alt', '↓'] },
  { sentence: 'keys.proof', keys: ['Ctrl', 'E'] },
] as const;

type Props = { readonly opened: boolean; readonly onClose: () => void };

/** All keys on one card. */
export const KeyHelp = ({ opened, onClose }: Props) => {
  const text = useText('frame');
  const ui = useText('ui');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={text('keys.title')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <KeyTable title={text('keys.everywhere')} rows={everywhere} />
      <KeyTable title={text('keys.walk')} rows={walk} />
    </Modal>
  );
};

type Rows = typeof everywhere | typeof walk;

const KeyTable = ({ title, rows }: { readonly title: string; readonly rows: Rows }) => {
  const text = useText('frame');
  return (
    <section className={classes.group}>
      <h3>{title}</h3>
      <dl className={classes.keys}>
        {rows.map(({ sentence, keys }) => (
          <div key={sentence} className={classes.row}>
            <dt>{text(sentence)}</dt>
            <dd>
              <KeyHint keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
