import { judgeDocx, type OwnDocxFields } from '#shared/dossier/docx-template/own-docx.ts';
import type { BesideDocx } from '#shared/dossier/docx-template/check-docx.ts';
import type { Output, QueryContext } from '../../handlers.ts';
import { selectOwnDocx } from '../../papers/own-docx.queries.ts';
import type { Place } from '../known-paper.ts';
import { findDocx } from './find-docx.ts';
import { paperAround } from './paper-around.ts';

type View = Output<'templates.get'>['docx'];
type State = Output<'templates.list'>['papers'][number]['docx'];

const faultsOf = (read: string, beside: BesideDocx) => [...judgeDocx(read, beside).faults];

/** The office's own file of a paper, as its page shows it. */
export const docxView = (context: QueryContext, place: Place): View => {
  const own = findDocx(context, place);
  if (!own) return { draft: null, used: null };
  const { besideDocx } = paperAround(context, place);
  return { draft: draftOf(own, besideDocx), used: usedOf(own, besideDocx) };
};

const draftOf = (own: OwnDocxFields, beside: BesideDocx): View['draft'] =>
  own.draftSha256 === null
    ? null
    : {
        name: own.draftName,
        sha256: own.draftSha256,
        faults: faultsOf(own.draftRead, beside),
      };

const usedOf = (own: OwnDocxFields, beside: BesideDocx): View['used'] =>
  own.usedSha256 === null
    ? null
    : {
        name: own.usedName,
        sha256: own.usedSha256,
        by: own.usedBy,
        at: own.usedAt ?? '',
        faults: faultsOf(own.usedRead, beside),
      };

/** Where the DOCX of each paper of a procedure comes from. */
export const docxStates = (context: QueryContext, procedureId: string) => {
  const all = selectOwnDocx(context.db).filter((one) => one.procedureId === procedureId);
  return (paper: string): State => {
    const own = all.find((one) => one.paper === paper);
    if (!own) return 'none';
    if (own.usedSha256 === null) return 'draft';
    const { besideDocx } = paperAround(context, { procedureId, paper });
    return faultsOf(own.usedRead, besideDocx).length > 0 ? 'unusable' : 'used';
  };
};
