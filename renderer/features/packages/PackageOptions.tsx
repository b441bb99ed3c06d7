import { Checkbox, PasswordInput, Radio } from '@mantine/core';
import { carrierNames, type Carrier } from '#shared/exchange/parts.ts';
import { useText } from '../../ui/use-text.ts';
import classes from './Packages.module.css';

type Options = {
  readonly isPublicCopy: boolean;
  readonly passphrase: string;
  readonly carrier: Carrier | 'none';
};

export const plainOptions: Options = { isPublicCopy: false, passphrase: '', carrier: 'none' };

/** What the command is asked for. */
export const askedBy = ({ isPublicCopy, passphrase, carrier }: Options) => ({
  isPublicCopy,
  ...(passphrase !== '' && { passphrase }),
  ...(carrier !== 'none' && { carrier }),
  jobId: crypto.randomUUID(),
});

const choices = ['none', ...carrierNames] as const;

type Props = { readonly options: Options; readonly onChange: (options: Options) => void };

/** For whom the package is, how it is locked, and what carries it. */
export const PackageOptions = ({ options, onChange }: Props) => {
  const text = useText('packages');
  const choose = (given: string): void => {
    const carrier = choices.find((one) => one === given);
    if (carrier) onChange({ ...options, carrier });
  };
  return (
    <div className={classes.options}>
      <Checkbox
        label={text('publicCopy')}
        checked={options.isPublicCopy}
        onChange={({ currentTarget }) =>
          onChange({ ...options, isPublicCopy: currentTarget.checked })
        }
      />
      <PasswordInput
        label={text('passphrase')}
        description={text('passphraseHint')}
        autoComplete="new-password"
        maxLength={200}
        value={options.passphrase}
        onChange={({ currentTarget }) => onChange({ ...options, passphrase: currentTarget.value })}
      />
      <Radio.Group label={text('carrier')} value={options.carrier} onChange={choose}>
        <div className={classes.stack}>
          {choices.map((one) => (
            <Radio key={one} value={one} label={text(`carrier.${one}`)} />
          ))}
        </div>
      </Radio.Group>
    </div>
  );
};
