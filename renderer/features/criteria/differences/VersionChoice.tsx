import { ActionIcon, Select } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { upperFirst } from '#shared/kernel/vietnamese.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { useText } from '../../../ui/use-text.ts';
import classes from './Differences.module.css';
import { readReference, referenceText } from './set-reference.ts';

type Versions = OutputOf<'criteria.versions'>;

type Props = {
  readonly before: string;
  readonly after: string;
  readonly onChoose: (before: string, after: string) => void;
};

/** The two texts that are compared: any version of any set. */
export const VersionChoice = (props: Props) => (
  <Loaded query={useQuery('criteria.versions', {})}>
    {(versions) => <Choice {...props} versions={versions} />}
  </Loaded>
);

const Choice = ({ before, after, onChoose, versions }: Props & { readonly versions: Versions }) => {
  const text = useText('differences');
  return (
    <div className={classes.choice}>
      <VersionSelect
        label={text('before')}
        chosen={before}
        versions={versions}
        onChoose={(chosen) => onChoose(chosen, after)}
      />
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={text('swap')}
        title={text('swap')}
        disabled={before === '' || after === ''}
        onClick={() => onChoose(after, before)}
      >
        <IconArrowsLeftRight size={18} aria-hidden />
      </ActionIcon>
      <VersionSelect
        label={text('after')}
        chosen={after}
        versions={versions}
        onChoose={(chosen) => onChoose(before, chosen)}
      />
    </div>
  );
};

type SelectProps = {
  readonly label: string;
  readonly chosen: string;
  readonly versions: Versions;
  readonly onChoose: (chosen: string) => void;
};

const VersionSelect = ({ label, chosen, versions, onChoose }: SelectProps) => {
  const text = useText('differences');
  const criteria = useText('criteria');
  const options = versions.map(({ id, version, title, origin }) => ({
    value: referenceText(id, version),
    label: text('version', {
      title: shortTitle(title),
      version,
      origin: criteria(`origin.${origin}`),
    }),
  }));
  return (
    <Select
      label={label}
      data={options}
      value={valueOf(chosen, versions)}
      searchable
      allowDeselect={false}
      nothingFoundMessage={text('noSuch')}
      onChange={(value) => value !== null && onChoose(value)}
    />
  );
};

/** What tells the sets apart stands first: they all begin alike. */
const shortTitle = (title: string): string =>
  upperFirst(title.replace(/^Bộ tiêu chí (quốc gia )?về /, ''));

/** An address without a version means the newest. */
const valueOf = (chosen: string, versions: Versions): string | null => {
  if (chosen === '') return null;
  const { setId, version } = readReference(chosen);
  const found = versions.findLast(
    (one) => one.id === setId && (version === undefined || one.version === version),
  );
  return found ? referenceText(found.id, found.version) : null;
};
