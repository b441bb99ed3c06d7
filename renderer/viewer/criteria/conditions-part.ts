import type { ConditionData } from '#shared/exchange/data/indicator-data.ts';
import { findingsAt } from '../findings/findings-at.ts';
import { el } from '../page/element.ts';
import type { Session } from '../page/session.ts';
import { verdictBadge } from '../page/verdict-badge.ts';
import { proofsAt } from '../proofs/proofs-at.ts';

/** Conditions of recognition beside the criteria. */
export const conditionsPart = (session: Session): HTMLElement => {
  const { words, page } = session;
  const { conditions } = page.data;
  return el('div', { class: 'single' }, [
    el('h2', { tabindex: -1 }, [words.files('conditions')]),
    ...(conditions.length === 0
      ? [el('p', { class: 'empty' }, [words.files('noConditions')])]
      : conditions.map((one) => condition(session, one))),
  ]);
};

const condition = (session: Session, { position, text, verdict, reason }: ConditionData) =>
  el('article', { class: 'condition' }, [
    el('h3', {}, [`${position + 1}. ${text}`]),
    el('p', { class: 'verdict' }, [
      verdictBadge(session.words, verdict),
      reason !== '' && el('span', {}, [reason]),
    ]),
    proofsAt(session, `condition:${position}`),
    findingsAt(session, { kind: 'condition', code: String(position) }),
  ]);
