import {
  IconFileText,
  IconFileUnknown,
  IconPhoto,
  IconTable,
  type Icon,
} from '@tabler/icons-react';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { useText } from '../../ui/use-text.ts';

type Form = Evidence['form'];

const signs: Readonly<Record<Form, Icon>> = {
  paper: IconFileText,
  photo: IconPhoto,
  data: IconTable,
};

type Props = { readonly form: Form; readonly hasFile: boolean; readonly className?: string };

/** What a proof is, as a sign with its word for screen readers; another one where the file is missing. */
export const ProofSign = ({ form, hasFile, className = '' }: Props) => {
  const label = useText('evidence')(`form.${form}`);
  const Sign = hasFile ? signs[form] : IconFileUnknown;
  return <Sign size={20} className={className} role="img" aria-label={label} title={label} />;
};
