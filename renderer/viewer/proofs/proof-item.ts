import type { ProofData, ProofUse } from '#shared/exchange/data/proof-data.ts';
import { pageRange } from '#shared/evidence/page-range.ts';
import { el, type Child } from '../page/element.ts';
import { hrefOf } from '../page/route.ts';
import type { Session } from '../page/session.ts';
import { fileHint, fileLink } from './file-link.ts';

/** A proof with its files, one click away; `target` shows only what it proves there. */
export const proofItem = (session: Session, proof: ProofData, target: string | null) => {
  const { words } = session;
  const uses = proof.uses.filter((use) => target === null || use.target === target);
  return el('li', { class: 'proof' }, [
    el('p', { class: 'proof-title' }, [el('span', { class: 'label' }, [proof.label]), proof.title]),
    el('p', { class: 'hint' }, [
      [
        proof.issuer === '' ? '' : words.files('issuer', { issuer: proof.issuer }),
        words.files('code', { code: proof.code }),
      ]
        .filter((text) => text !== '')
        .join(' · '),
    ]),
    filesOf(session, proof),
    target === null ? placesOf(session, uses) : citationsOf(session, uses),
  ]);
};

const filesOf = ({ words, page }: Session, proof: ProofData): HTMLElement => {
  if (proof.files.length === 0)
    return el('p', { class: 'hint' }, [
      words.files(page.data.isPublicCopy ? 'withheld' : 'paperOnly'),
    ]);
  return el(
    'p',
    { class: 'files' },
    proof.files.flatMap((path, at): readonly Child[] => {
      const file = page.data.files.filter((one) => one.path === path)[0];
      const many = proof.files.length > 1;
      const name = many ? words.files('file', { number: at + 1 }) : proof.label;
      return [fileLink(path, words.files('open', { name })), file ? fileHint(file) : null];
    }),
  );
};

/** The pages that prove it here, with the words that were marked. */
const citationsOf = (session: Session, uses: readonly ProofUse[]): HTMLElement | null => {
  const cited = uses.filter(({ pageFrom, quote, note }) => pageFrom !== null || quote || note);
  if (cited.length === 0) return null;
  return el(
    'ul',
    { class: 'citations' },
    cited.map((use) => el('li', {}, citation(session, use))),
  );
};

const citation = ({ words }: Session, use: ProofUse): readonly Child[] => {
  const { path, pageFrom, quote, note, doubt } = use;
  const pages = pageRange(use);
  return [
    pageFrom !== null &&
      (path === null
        ? words.files('pages', { pages })
        : fileLink(path, words.files('openAt', { page: pages }), pageFrom)),
    quote !== null && el('q', {}, [quote]),
    note !== '' && el('span', {}, [` ${note}`]),
    doubt !== null && el('span', { class: 'warn' }, [words.files('doubt')]),
  ];
};

/** Where a proof serves; each indicator is one click away. */
const placesOf = (session: Session, uses: readonly ProofUse[]): HTMLElement | null => {
  if (uses.length === 0) return null;
  const targets = uses.map(({ target }) => target);
  const distinct = targets.filter((target, at) => targets.indexOf(target) === at);
  return el('p', { class: 'places' }, [
    `${session.words.files('uses')}: `,
    ...distinct.flatMap((target, at): readonly Child[] => [
      at > 0 && ', ',
      placeLink(session, target),
    ]),
  ]);
};

const placeLink = ({ words }: Session, target: string): Child => {
  if (target === 'direction') return words.files('direction');
  const position = /^condition(?::(\d+))?$/.exec(target);
  if (position === null) return el('a', { href: hrefOf('criteria', target) }, [target]);
  return el('a', { href: hrefOf('conditions') }, [
    words.files('condition.short', { number: Number(position[1] ?? 0) + 1 }),
  ]);
};
