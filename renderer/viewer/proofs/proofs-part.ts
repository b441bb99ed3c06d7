import { searchField } from '../criteria/filter-bar.ts';
import { el, setChildren } from '../page/element.ts';
import { matches, searched } from '../page/search.ts';
import type { Session } from '../page/session.ts';
import { proofItem } from './proof-item.ts';

/** Every proof of the dossier by its label. */
export const proofsPart = (session: Session): HTMLElement => {
  const { words, page } = session;
  const { proofs } = page.data;
  const texts = proofs.map(({ title, label, code, issuer, uses }) =>
    searched([title, label, code, issuer, ...uses.flatMap(({ target, quote }) => [target, quote])]),
  );
  const list = el('div', {});
  const draw = (): void => {
    const shown = proofs.filter((_proof, at) => {
      const text = texts[at];
      return text !== undefined && matches(text, session.query);
    });
    const files = shown.reduce((sum, proof) => sum + proof.files.length, 0);
    setChildren(list, [
      el('p', { class: 'hint', role: 'status' }, [
        words.files('proofsCount', { count: shown.length, files }),
      ]),
      shown.length === 0
        ? el('p', { class: 'empty' }, [words.text('nothingFoundHere')])
        : el(
            'ul',
            { class: 'proofs wide' },
            shown.map((proof) => proofItem(session, proof, null)),
          ),
    ]);
  };
  draw();
  return el('div', { class: 'single' }, [
    el('h2', { tabindex: -1 }, [words.files('proofs')]),
    el('div', { class: 'filter' }, [searchField(session, draw)]),
    list,
  ]);
};
