import type { AppError } from '#shared/kernel/app-error.ts';
import { toAppError } from '../../../app/errors/call-failure.ts';
import { useErrorText } from '../../../app/errors/use-error-text.ts';
import { useQuery } from '../../../app/use-query.ts';
import type { OutputOf } from '../../../bridge/client.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useText } from '../../../ui/use-text.ts';
import classes from '../Paper.module.css';
import { FindingList, type FormFinding } from './FindingList.tsx';

type Props = {
  readonly dossierId: string;
  readonly paper: string;
  /** The pages of a preview; without it the files of the newest version are read. */
  readonly draftSha256?: string;
};

/** What a council would send the paper back for by its looks, read out of the very file. */
export const FormCheck = ({ dossierId, paper, draftSha256 }: Props) => {
  const text = useText('papers');
  const input = { dossierId, paper, ...(draftSha256 !== undefined && { draftSha256 }) };
  const { data, error } = useQuery('papers.checkForm', input, { keepPrevious: true });
  if (error) return <NotChecked error={toAppError(error)} />;
  if (data === undefined) return <p className={classes.freshness}>{text('form.checking')}</p>;
  return data.files.length === 0 ? null : <Judged files={data.files} />;
};

const NotChecked = ({ error }: { readonly error: AppError }) => {
  const { title, action } = useErrorText()(error);
  return (
    <Notice tone="amber" title={title} live>
      {action}
    </Notice>
  );
};

const Judged = ({ files }: { readonly files: Files }) => {
  const text = useText('papers');
  const findings = distinct(files);
  const count = Math.min(...files.map(({ rules }) => rules));
  return findings.length === 0 ? (
    <p className={classes.freshness} role="status">
      {text('form.good', { count })}
    </p>
  ) : (
    <Notice tone="amber" title={text('form.findings', { count: findings.length })} live>
      <FindingList findings={findings} />
    </Notice>
  );
};

type Files = OutputOf<'papers.checkForm'>['files'];

/** PDF and DOCX come from one document, so most breaches stand in both; each is told once. */
const distinct = (files: Files): readonly FormFinding[] => [
  ...new Map(
    files.flatMap(({ findings }) => findings).map((one) => [`${one.rule} ${one.found}`, one]),
  ).values(),
];
