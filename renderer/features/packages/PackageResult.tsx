import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { formatCount } from '#shared/kernel/number-text.ts';
import { useCore } from '../../app/core-context.ts';
import { useErrorText } from '../../app/errors/use-error-text.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { megabytes } from '../../ui/byte-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import { Changes } from './Changes.tsx';
import classes from './Packages.module.css';
import { Removed } from './Removed.tsx';

type Props = { readonly made: OutputOf<'packages.make'> };

/** The package that was just made: its files to save, its hash, and what is not in it. */
export const PackageResult = ({ made }: Props) => {
  const text = useText('packages');
  const { counts, files, sizeBytes, refused, removed, changes } = made;
  return (
    <>
      <Notice
        tone={refused.length > 0 ? 'amber' : 'green'}
        title={text('doneTitle', {
          papers: formatCount(counts.papers),
          proofs: formatCount(counts.proofs),
          size: megabytes(sizeBytes),
        })}
        live
      >
        {files.length > 1 && <p>{text('doneParts', { count: files.length })}</p>}
        <Files files={files} />
        <p className={classes.quiet}>
          {text('hash')}: <span className={classes.hash}>{made.sha256}</span>. {text('hashHint')}
        </p>
      </Notice>
      {refused.length > 0 && <Refused refused={refused} />}
      {removed && <Removed removed={removed} />}
      {changes && (
        <Section title={text('changes')}>
          <Changes changes={changes} />
        </Section>
      )}
    </>
  );
};

const Files = ({ files }: Pick<Props['made'], 'files'>) => {
  const text = useText('packages');
  const { bridge } = useCore();
  return (
    <div className={classes.row}>
      {files.map(({ name, sha256 }) => (
        <Button
          key={name}
          component="a"
          href={bridge.fileUrl(sha256, { download: name })}
          download={name}
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {text('save', { name })}
        </Button>
      ))}
    </div>
  );
};

const Refused = ({ refused }: Pick<Props['made'], 'refused'>) => {
  const text = useText('packages');
  const errorText = useErrorText();
  return (
    <Section title={text('refused', { count: refused.length })}>
      <ul className={classes.list}>
        {refused.map(({ paper, error }) => (
          <li key={paper}>{errorText(error).title}</li>
        ))}
      </ul>
    </Section>
  );
};
