import type { Verdict } from '#shared/criteria/verdict.ts';
import type { Words } from '../words/words.ts';
import { el } from './element.ts';
import { icon } from './icon.ts';

/** The verdict as sign, word and colour. */
export const verdictBadge = (words: Words, verdict: Verdict, isWeak = false): HTMLElement =>
  el('span', { class: 'badge', 'data-verdict': verdict }, [
    icon(verdict, 16),
    words.text(`verdict.${verdict}`) +
      (isWeak && verdict === 'met' ? ` · ${words.text('weak')}` : ''),
  ]);

/** The sign alone; its word is there for those who hear the page. */
export const verdictSign = (words: Words, verdict: Verdict): HTMLElement =>
  el('span', { class: 'sign', 'data-verdict': verdict }, [
    icon(verdict, 18),
    el('span', { class: 'heard' }, [words.text(`verdict.${verdict}`)]),
  ]);
