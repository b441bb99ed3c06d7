import type { DigitalSignature } from '#shared/evidence/digital-signature.ts';
import { formatCount } from '#shared/kernel/number-text.ts';
import { dayText, instantText } from '../../../ui/day-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import { stateOf, toneOf } from './signature-state.ts';
import classes from './Signatures.module.css';

type Props = {
  readonly signature: DigitalSignature;
  readonly all: readonly DigitalSignature[];
};

/** Who signed, whether it is intact, and what was and was not checked, in sentences. */
export const SignatureNotice = ({ signature, all }: Props) => {
  const text = useText('signatures');
  const state = stateOf(signature, all);
  const told = useDetails(signature);
  return (
    <Notice tone={toneOf(signature, state)} title={useWho(signature)}>
      <p className={classes.state}>
        {text(`state.${state}`, { saves: formatCount(signature.savesAfter) })}
      </p>
      <ul className={classes.details}>
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
};

const useWho = ({ kind, certificate }: DigitalSignature): string => {
  const text = useText('signatures');
  if (certificate === null) return text(`who.${kind}Unknown`);
  const names = [certificate.name, certificate.title, certificate.organisation];
  return text(`who.${kind}`, { name: [...new Set(names.filter((one) => one !== ''))].join(', ') });
};

const useDetails = (signature: DigitalSignature): readonly string[] => {
  const text = useText('signatures');
  const { algorithm, isWeak, reason, place } = signature;
  return [
    ...useTimes(signature),
    ...useCertificate(signature),
    ...(algorithm === '' ? [] : [text(isWeak ? 'weak' : 'algorithm', { algorithm })]),
    ...(reason === '' ? [] : [text('reason', { reason })]),
    ...(place === '' ? [] : [text('place', { place })]),
  ];
};

/** The stamp of a third party stands apart from what the signer's own clock said. */
const useTimes = ({ stamp, saidAt }: DigitalSignature): readonly string[] => {
  const text = useText('signatures');
  const said = saidAt === null ? [] : [text('saidAt', { time: instantText(saidAt) })];
  if (stamp === null) return saidAt === null ? [text('noTime')] : said;
  const isGood = stamp.integrity === 'intact' && stamp.at !== null;
  return isGood
    ? [text('stampedAt', { time: instantText(stamp.at ?? ''), by: stamp.by }), ...said]
    : [text('stampBad'), ...said];
};

const useCertificate = ({ certificate }: DigitalSignature): readonly string[] => {
  const text = useText('signatures');
  if (certificate === null) return [];
  const { issuer, from, to, validity, chain } = certificate;
  const span = { issuer, from: dayText(from), to: dayText(to) };
  return [`${text('issuer', span)} ${text(`validity.${validity}`)}`, text(`chain.${chain}`)];
};
