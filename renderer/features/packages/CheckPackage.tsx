import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useCore } from '../../app/core-context.ts';
import { useTell } from '../../app/errors/use-tell.ts';
import { useCommand } from '../../app/use-command.ts';
import type { OutputOf } from '../../bridge/client.ts';
import { FileChooser } from '../../ui/files/FileChooser.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Packages.module.css';
import { Verified } from './Verified.tsx';

/** Chooses a package or its parts, checks every byte, and takes it in. */
export const CheckPackage = () => {
  const text = useText('packages');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [passphrase, setPassphrase] = useState('');
  const [verified, setVerified] = useState<OutputOf<'packages.verify'> | null>(null);
  const [taken, setTaken] = useState<OutputOf<'packages.import'> | null>(null);
  const verify = useCommand('packages.verify', { onDone: setVerified });
  const take = useCommand('packages.import', { onDone: setTaken });
  const stage = useStageAll();
  const choose = (chosen: readonly File[]): void => {
    setFiles(chosen);
    setVerified(null);
    setTaken(null);
  };
  const withUploads = async (command: typeof verify | typeof take): Promise<void> => {
    const uploadIds = await stage(files);
    if (!uploadIds) return;
    const jobId = crypto.randomUUID();
    await command.run({ uploadIds, jobId, ...(passphrase !== '' && { passphrase }) });
  };
  const isLocked = files.some(({ name }) => name.includes('.age'));
  const pending = verify.pending || take.pending;
  return (
    <Section title={text('choose')} lead={text('chooseHint')}>
      <div className={classes.stack}>
        <div className={classes.options}>
          <div>
            <FileChooser label={text('choose')} onFiles={choose}>
              {text('choose')}
            </FileChooser>
          </div>
          {files.length > 0 && (
            <p>{text('chosen', { names: files.map(({ name }) => name).join(', ') })}</p>
          )}
          {isLocked && (
            <PasswordInput
              label={text('passphrase')}
              autoComplete="off"
              maxLength={200}
              value={passphrase}
              onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
            />
          )}
          {files.length > 0 && (
            <div className={classes.row}>
              <Button variant="default" loading={pending} onClick={() => void withUploads(verify)}>
                {text('verify')}
              </Button>
              <Button loading={pending} onClick={() => void withUploads(take)}>
                {text('take')}
              </Button>
            </div>
          )}
        </div>
        {taken && (
          <Notice
            tone={taken.isNew ? 'green' : 'blue'}
            title={text('taken', { unit: taken.unitName, year: taken.year })}
            live
          >
            {!taken.isNew && <p>{text('known')}</p>}
          </Notice>
        )}
        {verified && <Verified verified={verified} />}
      </div>
    </Section>
  );
};

/** Hands every file over; null where one of them could not be, which is told. */
const useStageAll = (): ((files: readonly File[]) => Promise<string[] | null>) => {
  const { bridge } = useCore();
  const tell = useTell();
  return async (files) => {
    const uploadIds: string[] = [];
    for (const file of files) {
      const staged = await bridge.stageFile(file);
      if (!staged.ok) {
        tell(staged.error);
        return null;
      }
      uploadIds.push(staged.value.uploadId);
    }
    return uploadIds;
  };
};
