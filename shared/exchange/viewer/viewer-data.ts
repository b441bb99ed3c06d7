import type { CriteriaSet } from '#shared/criteria/criteria-set.ts';
import type { Overlay } from '#shared/criteria/overlay.ts';
import { overlayOf, setOf, type PinnedText } from '../data/pinned-text.ts';
import type { DossierData } from '../dossier-data.ts';

/** Name of the viewer inside data/ of a package. */
export const viewerPath = 'xem-ho-so.html';

/** What a package says of itself, as far as its viewer shows it. */
export type ViewerAbout = {
  readonly id: string;
  readonly programVersion: string;
  readonly madeAt: string;
  readonly madeBy: string;
};

type NamedText = Omit<PinnedText, 'document'>;

/**
 * What the core writes into the page: dossier.json with the texts as rules read them, because the page has no library
 * that reads schemas. `dossierSha256` is the hash of the file dossier.json.
 */
export type ViewerData = {
  readonly about: ViewerAbout;
  readonly dossierSha256: string;
  readonly national: CriteriaSet;
  readonly overlay: Overlay | null;
  readonly data: Omit<DossierData, 'set' | 'overlay' | 'procedure'> & {
    readonly set: NamedText;
    readonly overlay: NamedText | null;
    readonly procedure: NamedText | null;
  };
};

export const viewerData = (
  about: ViewerAbout,
  data: DossierData,
  dossierSha256: string,
): ViewerData => ({
  about,
  dossierSha256,
  national: setOf(data.set),
  overlay: overlayOf(data.overlay),
  data: {
    ...data,
    set: named(data.set),
    overlay: data.overlay && named(data.overlay),
    procedure: data.procedure && named(data.procedure),
  },
});

const named = ({ id, version, title, sha256 }: PinnedText): NamedText => ({
  id,
  version,
  title,
  sha256,
});
