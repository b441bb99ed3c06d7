import { el, setChildren, type Child } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { notice } from '../page/notice.ts';
import type { Session } from '../page/session.ts';
import { checkPackage, type Outcome } from './check-package.ts';
import type { Found } from './found-file.ts';
import { readFolder } from './read-folder.ts';
import { readZip } from './read-zip.ts';

/** Whether every file is as it was when the package was made. */
export const checkPart = (session: Session): HTMLElement => {
  const { files: say } = session.words;
  const result = el('div', { class: 'result', role: 'status' });
  const check = (found: Promise<Found>): void => {
    void run(session, found, result).catch(() =>
      setChildren(result, [notice('red', [say('check.unreadable')])]),
    );
  };
  return el('div', { class: 'single' }, [
    el('h2', { tabindex: -1 }, [say('check')]),
    el('p', { class: 'lead' }, [say('check.lead')]),
    el('p', { class: 'buttons' }, [
      chooser(say('check.zip'), { accept: '.zip' }, ([file]) => {
        if (file) check(readZip(file));
      }),
      chooser(say('check.folder'), { webkitdirectory: true }, (files) => {
        check(Promise.resolve(readFolder(files)));
      }),
    ]),
    result,
  ]);
};

const chooser = (
  word: string,
  attributes: Readonly<Record<string, string | boolean>>,
  onFiles: (files: readonly File[]) => void,
): HTMLElement => {
  const input = el('input', {
    type: 'file',
    class: 'heard',
    ...attributes,
    onchange: () => {
      const files = Array.from(input.files ?? []);
      if (files.length > 0) onFiles(files);
      input.value = '';
    },
  });
  return el('label', { class: 'plain button' }, [icon('file', 16), word, input]);
};

const run = async (session: Session, found: Promise<Found>, result: HTMLElement) => {
  const { words, page } = session;
  const handed = await found;
  if (handed.kind === 'refused') {
    setChildren(result, [notice('red', [words.problem(handed.code, {})])]);
    return;
  }
  const state = { isStopped: false };
  const stop = (): void => {
    state.isStopped = true;
  };
  const line = el('p', {});
  setChildren(result, [
    line,
    el('button', { type: 'button', class: 'plain', onclick: stop }, [words.files('check.cancel')]),
  ]);
  const outcome = await checkPackage(page, handed.files, {
    isStopped: () => state.isStopped,
    onFile: (done, total, path) => {
      line.textContent = words.files('check.running', { done, total, path });
    },
  });
  setChildren(result, told(session, outcome));
};

const told = ({ words, page }: Session, outcome: Outcome): readonly Child[] => {
  const { files: say } = words;
  if (outcome.kind === 'cancelled') return [notice('amber', [say('check.cancelled')])];
  if (outcome.kind === 'other') {
    const ids = { found: outcome.id, own: page.about.id };
    const lead = el('p', {}, [say('check.otherLead', ids)]);
    return [notice('red', [el('b', {}, [say('check.other')]), lead])];
  }
  const { problems, count } = outcome;
  if (problems.length === 0) return [notice('green', [say('check.whole', { count })])];
  return [
    notice('red', [
      el('b', {}, [say('check.broken', { count: problems.length })]),
      el('p', {}, [say('check.brokenLead')]),
    ]),
    problemTable(words, problems),
  ];
};

type Problems = Extract<Outcome, { kind: 'checked' }>['problems'];

const problemTable = (words: Session['words'], problems: Problems): HTMLElement =>
  el('table', { class: 'problems' }, [
    el('thead', {}, [
      el('tr', {}, [
        el('th', { scope: 'col' }, [words.files('column.path')]),
        el('th', { scope: 'col' }, [words.files('column.problem')]),
      ]),
    ]),
    el(
      'tbody',
      {},
      problems.map(({ code, path, values }) =>
        el('tr', {}, [
          el('th', { scope: 'row' }, [path]),
          el('td', {}, [words.problem(code, values)]),
        ]),
      ),
    ),
  ]);
