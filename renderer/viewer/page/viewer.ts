import { conditionsPart } from '../criteria/conditions-part.ts';
import { criteriaPart } from '../criteria/criteria-part.ts';
import { findingsPart } from '../findings/findings-part.ts';
import { checkPart } from '../hashes/check-part.ts';
import { papersPart } from '../papers/papers-part.ts';
import { proofsPart } from '../proofs/proofs-part.ts';
import { speakIn } from '../words/words.ts';
import { el, setAttribute, setChildren } from './element.ts';
import { announce } from './notice.ts';
import { pageHead, titleOf } from './page-head.ts';
import { hrefOf, readRoute, sections, type Route, type Section } from './route.ts';
import type { Session } from './session.ts';

type Part = (session: Session, code: string) => HTMLElement;

const parts: Readonly<Record<Section, Part>> = {
  criteria: criteriaPart,
  conditions: conditionsPart,
  papers: papersPart,
  proofs: proofsPart,
  findings: findingsPart,
  check: checkPart,
};

/** Draws the page and follows the address: a part of the dossier is a place that can be gone back to. */
export const openViewer = (root: HTMLElement, session: Session): void => {
  const main = el('main', { id: 'content', tabindex: -1 });
  const show = (): void => {
    const route = readRoute(window.location.hash);
    setAttribute(document.documentElement, 'lang', session.language);
    document.title = titleOf(session);
    const sideTop = main.querySelector('.side')?.scrollTop ?? 0;
    setChildren(main, [parts[route.section](session, route.code)]);
    setChildren(root, [...frame(session, route, show), main, said]);
    keepPlace(main, sideTop);
  };
  const said = el('div', { id: 'said', role: 'status' });
  session.show = show;
  show();
  window.addEventListener('hashchange', () => {
    announce('');
    show();
    enter(main);
  });
  window.addEventListener('beforeunload', (event) => {
    if (session.isUnsaved && !session.isKept) event.preventDefault();
  });
};

/** The list stays where it was; an indicator that was reached another way is brought into sight in it. */
const keepPlace = (main: HTMLElement, sideTop: number): void => {
  const side = main.querySelector('.side');
  const current = main.querySelector('.side [aria-current]');
  if (!side || !current) return;
  side.scrollTop = sideTop;
  const [list, line] = [side.getBoundingClientRect(), current.getBoundingClientRect()];
  const isSeen = line.top >= list.top && line.top + line.height <= list.top + list.height;
  if (!isSeen) side.scrollTop += line.top - list.top - list.height / 3;
};

/** Who goes on by keyboard goes on where the new part begins. */
const enter = (main: HTMLElement): void => {
  const heading = main.querySelector<HTMLElement>('h2[tabindex]') ?? main;
  heading.focus({ preventScroll: true });
  const top = main.getBoundingClientRect().top;
  if (top < 0) window.scrollBy(0, top);
};

const frame = (session: Session, route: Route, show: () => void): readonly HTMLElement[] => {
  const { text } = session.words;
  const onLanguage = (): void => {
    session.language = session.language === 'vi' ? 'en' : 'vi';
    session.words = speakIn(session.language);
    show();
  };
  const skip = (event: Event): void => {
    event.preventDefault();
    document.getElementById('content')?.focus();
  };
  const link = (section: Section): HTMLElement =>
    el(
      'a',
      {
        href: hrefOf(section),
        'aria-current': section === route.section ? 'page' : null,
      },
      [text(`section.${section}`)],
    );
  return [
    el('a', { class: 'skip', href: '#content', onclick: skip }, [text('skip')]),
    pageHead(session, { isWhole: route.section === 'criteria' && route.code === '', onLanguage }),
    el('nav', { class: 'tabs', 'aria-label': text('sections') }, sections.map(link)),
  ];
};
