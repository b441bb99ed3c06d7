import type { PaperData } from '#shared/exchange/data/paper-data.ts';
import { searchField } from '../criteria/filter-bar.ts';
import { el, setChildren, type Child } from '../page/element.ts';
import { matches, searched } from '../page/search.ts';
import type { Session } from '../page/session.ts';
import { fileLink } from '../proofs/file-link.ts';
import { dayText } from '../words/day.ts';

/** Papers of the dossier with number, day, state and files. */
export const papersPart = (session: Session): HTMLElement => {
  const { words, page } = session;
  const list = el('div', {});
  const draw = (): void => {
    const shown = page.data.papers.filter(({ id, title, kind, number, signer }) =>
      matches(searched([id, title, kind, number, signer?.name ?? '']), session.query),
    );
    setChildren(list, [
      shown.length === 0
        ? el('p', { class: 'empty' }, [words.text('nothingFoundHere')])
        : paperTable(session, shown),
    ]);
  };
  draw();
  return el('div', { class: 'single' }, [
    el('h2', { tabindex: -1 }, [words.files('papers')]),
    el('div', { class: 'filter' }, [searchField(session, draw)]),
    list,
  ]);
};

const paperTable = (session: Session, papers: readonly PaperData[]): HTMLElement => {
  const { files } = session.words;
  const columns = ['paper', 'number', 'state', 'files'] as const;
  const head = columns.map((column) => el('th', { scope: 'col' }, [files(`column.${column}`)]));
  return el('table', { class: 'papers' }, [
    el('thead', {}, [el('tr', {}, head)]),
    el(
      'tbody',
      {},
      papers.map((paper) => row(session, paper)),
    ),
  ]);
};

const row = ({ words: { files } }: Session, paper: PaperData): HTMLElement => {
  const { id, title, annexOf, number, signedOn, signer, state } = paper;
  const dated = number === null ? '' : files('dated', { number, day: dayText(signedOn) });
  return el('tr', { id: `paper-${id}` }, [
    el('th', { scope: 'row' }, [
      el('span', { class: 'label' }, [id]),
      title,
      annexOf !== null && el('span', { class: 'hint' }, [` ${files('annex', { paper: annexOf })}`]),
    ]),
    el('td', {}, [
      dated,
      signer !== null &&
        number !== null &&
        el('span', { class: 'hint block' }, [files('signedBy', { name: signer.name })]),
    ]),
    el('td', {}, [el('span', { class: 'state', 'data-state': state }, [files(`state.${state}`)])]),
    el('td', { class: 'files' }, filesOf(files, paper)),
  ]);
};

/** The signed scan first: it is what counts. */
const filesOf = (say: Session['words']['files'], { scan, files }: PaperData): readonly Child[] => {
  const links = [
    ...(scan === null ? [] : [fileLink(scan, say('scan'))]),
    ...files.map(({ format, path }) => fileLink(path, format.toUpperCase())),
  ];
  return links.length > 0 ? links : [el('span', { class: 'hint' }, [say('noFile')])];
};
