import type { Dossier } from '#shared/dossier/dossier.ts';
import { citedFile } from '#shared/evidence/cited-file.ts';
import { evidenceTitle } from '#shared/evidence/evidence-title.ts';
import type { Reader } from '../db/connection.ts';
import { selectEvidence, selectFiles, selectLinksOfDossier } from '../evidence/evidence.queries.ts';
import type { Output } from '../handlers.ts';

type EvidenceView = Output<'assessments.indicator'>['evidence'][number];

/** The proofs an indicator of this dossier rests on. */
export const evidenceOfIndicator = (db: Reader, dossier: Dossier, code: string): EvidenceView[] =>
  selectLinksOfDossier(db, dossier.id)
    .filter(({ target }) => target === code)
    .flatMap((link) => {
      const evidence = selectEvidence(db, link.evidenceId);
      if (!evidence) return [];
      const files = selectFiles(db, evidence.id);
      const file = citedFile(link, files) ?? files[0];
      return [
        {
          linkId: link.id,
          evidenceId: evidence.id,
          label: evidence.label,
          // A scan that nobody has described yet is known by the name of its file.
          title: evidenceTitle({ ...evidence, label: file?.name ?? evidence.label }),
          form: evidence.form,
          sha256: file?.sha256 ?? null,
          mediaType: file?.mediaType ?? '',
          pages: file?.pages ?? null,
          pageFrom: link.pageFrom,
          pageTo: link.pageTo,
          fileId: link.fileId,
          quote: link.quote,
          doubt: link.doubt,
          expiresOn: evidence.expiresOn,
        },
      ];
    });
