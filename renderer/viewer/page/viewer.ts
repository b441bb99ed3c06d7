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
    const listTop = main.querySelector('.list')?.scrollTop ?? 0;
    setChildren(main, [parts[route.section](session, route.code)]);
    setChildren(root, [...frameOf(session, route, show), main, said]);
    keepPlace(main, listTop);
    showTab(root);
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
const keepPlace = (main: HTMLElement, listTop: number): void => {
  const list = main.querySelector('.list');
  const current = main.querySelector('.list [aria-current]');
  if (!list || !current) return;
  list.scrollTop = listTop;
  const [frame, line] = [list.getBoundingClientRect(), current.getBoundingClientRect()];
  const isSeen = line.top >= frame.top && line.top + line.height <= frame.top + frame.height;
  if (!isSeen) list.scrollTop += line.top - frame.top - frame.height / 3;
};

/** In a narrow window the tabs run on to the right: the open one is always there. */
const showTab = (root: HTMLElement): void => {
  const tabs = root.querySelector('.tabs');
  const current = root.querySelector('.tabs [aria-current]');
  if (!tabs || !current) return;
  const { left, width } = current.getBoundingClientRect();
  const over = left + width - tabs.getBoundingClientRect().width;
  if (over > 0) tabs.scrollLeft += over + 16;
};

/** Who goes on by keyboard goes on where the new part begins. */
const enter = (main: HTMLElement): void => {
  const heading = main.querySelector<HTMLElement>('h2[tabindex]') ?? main;
  heading.focus({ preventScroll: true });
  const top = main.getBoundingClientRect().top;
  if (top < 0) window.scrollBy(0, top);
};

const frameOf = (session: Session, route: Route, show: () => void): readonly HTMLElement[] => {
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
