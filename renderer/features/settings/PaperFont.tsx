import { Switch } from '@mantine/core';
import { Loaded } from '../../app/Loaded.tsx';
import { useCommand } from '../../app/use-command.ts';
import { useQuery } from '../../app/use-query.ts';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';

/** Whether PDF papers carry the Times New Roman of this PC. */
export const PaperFont = () => {
  const text = useText('settings');
  const choose = useCommand('papers.chooseFont');
  return (
    <Section title={text('font.title')}>
      <Loaded query={useQuery('papers.fontChoice', {})}>
        {({ own, available, folder }) => (
          <Switch
            label={text('font.own')}
            description={text(available ? 'font.hint' : 'font.missing', { folder })}
            checked={own && available}
            disabled={!available || choose.pending}
            onChange={(event) => void choose.run({ own: event.currentTarget.checked })}
          />
        )}
      </Loaded>
    </Section>
  );
};
