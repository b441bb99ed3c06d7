import { useLocation } from 'wouter';
import { fileSlug } from '#shared/kernel/vietnamese.ts';
import { useToast } from '../../../app/toasts/toasts.ts';
import { useCommand } from '../../../app/use-command.ts';
import { useQuery } from '../../../app/use-query.ts';
import { useUndoToast } from '../../../app/use-undo.ts';
import { useText } from '../../../ui/use-text.ts';
import { setOfDraft } from './set-of-draft.ts';
import type { SetEditor } from './use-set-editor.ts';

/** Saves the draft as the next version of `own`, or as a set of a name of its own, and shows it. */
export const useSaveSet = (editor: SetEditor, own: string | undefined) => {
  const text = useText('setEditor');
  const toast = useToast();
  const offerUndo = useUndoToast();
  const [, navigate] = useLocation();
  const sets = useQuery('criteria.sets', {});
  const save = useCommand('criteria.saveSet', {
    onDone: ({ id, title, version, known }) => {
      editor.forget();
      if (known) toast({ tone: 'done', title: text('unchanged') });
      else offerUndo(text('saved', { title, version }));
      navigate(`/criteria/${id}`);
    },
  });
  const submit = () => {
    if (!editor.check()) return;
    const { draft } = editor;
    const taken = sets.data?.map(({ id }) => id) ?? [];
    const set = setOfDraft(draft, own ?? freeId(draft.title, taken));
    const { kept } = draft;
    void save.run({ set, ...(kept && { basedOn: { setId: kept.id, version: kept.version } }) });
  };
  return { submit, pending: save.pending };
};

/** Words of an address that are no set. */
const notSets = ['new', 'annex', 'compare'];

const freeId = (title: string, sets: readonly string[]): string => {
  const slug = fileSlug(title) || 'bo-tieu-chi';
  const taken = new Set([...notSets, ...sets]);
  let [id, place] = [slug, 2];
  while (taken.has(id)) {
    id = `${slug}-${place}`;
    place += 1;
  }
  return id;
};
