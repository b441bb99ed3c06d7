import { formatCount } from '#shared/kernel/number-text.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { useText } from '../../../ui/use-text.ts';
import { useQuery } from '../../use-query.ts';
import { SignatureNotice } from './SignatureNotice.tsx';
import classes from './Signatures.module.css';

type File = OutputOf<'evidence.signatures'>[number];

const hasAny = ({ signatures, emptyFields }: File): boolean =>
  signatures.length > 0 || emptyFields > 0;

/** Digital signatures of a proof's files; nothing where there are none. */
export const Signatures = ({ evidenceId }: { readonly evidenceId: string }) => {
  const text = useText('signatures');
  const { data = [] } = useQuery('evidence.signatures', { evidenceId });
  const signed = data.filter(hasAny);
  if (signed.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="digital-signatures">
      <h3 id="digital-signatures" className={classes.heading}>
        {text('heading')}
      </h3>
      {signed.map((file) => (
        <OfFile key={file.fileId} file={file} isNamed={data.length > 1} />
      ))}
      <p className={classes.footnote}>{text('footnote')}</p>
    </section>
  );
};

const OfFile = ({ file, isNamed }: { readonly file: File; readonly isNamed: boolean }) => {
  const text = useText('signatures');
  const { name, signatures, emptyFields } = file;
  return (
    <>
      {isNamed && <p className={classes.file}>{text('inFile', { name })}</p>}
      {signatures.map((signature, index) => (
        <SignatureNotice
          key={`${signature.field} ${index}`}
          signature={signature}
          all={signatures}
        />
      ))}
      {emptyFields > 0 && <p>{text('emptyFields', { count: formatCount(emptyFields) })}</p>}
    </>
  );
};
