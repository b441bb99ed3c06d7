import type { RequiredProofData } from '#shared/exchange/data/proof-data.ts';
import { el } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import type { Session } from '../page/session.ts';
import { proofItem } from './proof-item.ts';

/** What proves an indicator or a precondition, and what the list of proofs asks for there. */
export const proofsAt = (session: Session, target: string): HTMLElement => {
  const { words, page } = session;
  const proofs = page.data.proofs.filter(({ uses }) => uses.some((use) => use.target === target));
  const required = page.data.requiredProofs.filter((one) => one.target === target);
  return el('section', {}, [
    el('h3', {}, [words.files('proofs')]),
    proofs.length === 0
      ? el('p', { class: 'empty' }, [words.files('noProofs')])
      : el(
          'ul',
          { class: 'proofs' },
          proofs.map((proof) => proofItem(session, proof, target)),
        ),
    required.length > 0 && el('h4', {}, [words.files('required')]),
    required.length > 0 &&
      el(
        'ul',
        { class: 'required' },
        required.map((one) => requiredLine(session, one)),
      ),
  ]);
};

const signs = { usable: 'met', arrived: 'undecided', missing: 'not-met' } as const;

const requiredLine = ({ words }: Session, { name, state, importance }: RequiredProofData) =>
  el('li', {}, [
    el('span', { class: 'sign', 'data-verdict': signs[state] }, [icon(signs[state], 16)]),
    el('span', {}, [
      name,
      el('span', { class: 'hint' }, [
        ` ${words.files(`required.${state}`)}`,
        importance === 'recommended' ? ` · ${words.files('required.recommended')}` : '',
      ]),
    ]),
  ]);
