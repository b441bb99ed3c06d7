import { Button, PasswordInput } from '@mantine/core';
import type { OutputOf } from '../../bridge/client.ts';
import { FileChooser } from '../../ui/files/FileChooser.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useText } from '../../ui/use-text.ts';
import classes from './Packages.module.css';
import { useHandedIn } from './use-handed-in.ts';
import { Verified } from './Verified.tsx';

/** Chooses a package or its parts, checks every byte, and takes it in. */
export const CheckPackage = () => {
  const text = useText('packages');
  const handedIn = useHandedIn();
  const { files, verified, taken } = handedIn;
  return (
    <Section title={text('choose')} lead={text('chooseHint')}>
      <div className={classes.stack}>
        <div>
          <FileChooser label={text('choose')} onFiles={handedIn.choose}>
            {text('choose')}
          </FileChooser>
        </div>
        {files.length > 0 && <Chosen handedIn={handedIn} />}
        {taken && <Taken taken={taken} />}
        {verified && <Verified verified={verified} />}
      </div>
    </Section>
  );
};

const Chosen = ({ handedIn }: { readonly handedIn: ReturnType<typeof useHandedIn> }) => {
  const text = useText('packages');
  const { files, passphrase, pending } = handedIn;
  const names = files.map(({ name }) => name);
  return (
    <div className={classes.options}>
      <p>{text('chosen', { names: names.join(', ') })}</p>
      {names.some((name) => name.includes('.age')) && (
        <PasswordInput
          label={text('passphrase')}
          autoComplete="off"
          maxLength={200}
          value={passphrase}
          onChange={({ currentTarget }) => handedIn.setPassphrase(currentTarget.value)}
        />
      )}
      <div className={classes.row}>
        <Button variant="default" loading={pending} onClick={handedIn.verify}>
          {text('verify')}
        </Button>
        <Button loading={pending} onClick={handedIn.take}>
          {text('take')}
        </Button>
      </div>
    </div>
  );
};

const Taken = ({ taken }: { readonly taken: OutputOf<'packages.import'> }) => {
  const text = useText('packages');
  const { isNew, unitName, year } = taken;
  return (
    <Notice tone={isNew ? 'green' : 'blue'} title={text('taken', { unit: unitName, year })} live>
      {!isNew && <p>{text('known')}</p>}
    </Notice>
  );
};
