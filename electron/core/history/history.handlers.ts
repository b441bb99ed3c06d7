import { refuse } from '#shared/kernel/app-error.ts';
import type { ChangeEvent } from '#shared/journal/change-event.ts';
import { withPreparation, type CommandContext, type Handlers, type Output } from '../handlers.ts';
import { listFields } from './list-fields.ts';
import { restore } from './restore.ts';
import {
  selectCommands,
  selectEntriesOfCommands,
  selectLastUndoable,
  type CommandRow,
} from './history.queries.ts';
import { placeOfChanges } from './place-of-changes.ts';
import { undoCommand } from './undo.ts';
import { undoneCommandTable } from './undone-command-table.ts';

type Undone = Output<'history.undo'>;

export const historyHandlers: Handlers<'history'> = {
  'history.list': ({ db }, { about, before, limit }) => {
    const commands = selectCommands(db, { about, before, limit });
    const entries = selectEntriesOfCommands(
      db,
      commands.map(({ commandId }) => commandId),
    );
    const byCommand = Map.groupBy(entries, ({ commandId }) => commandId);
    const next = commands.length === limit ? commands.at(-1)?.newestHlc : undefined;
    return {
      items: commands.map((each) => toItem(each, byCommand.get(each.commandId) ?? [])),
      next: next ?? null,
    };
  },
  'history.listFields': listFields,
  'history.restore': withPreparation(restore, (_context, _input, method) => ({ method })),
  'history.undo': undone,
  'history.undoLast': (context) => {
    const commandId = selectLastUndoable(context.db, context.deviceId);
    return commandId === undefined
      ? refuse('history.nothingToUndo')
      : undone(context, { commandId });
  },
};

const toItem = (command: CommandRow, entries: readonly ChangeEvent[]) => ({
  commandId: command.commandId,
  method: command.method,
  officer: command.officer,
  at: command.at,
  deviceId: command.deviceId,
  undone: command.undone,
  changes: entries
    .filter(({ entity }) => entity !== undoneCommandTable.entity)
    .map(({ entity, recordId, field, oldValue, newValue }) => ({
      entity,
      recordId,
      field,
      oldValue,
      newValue,
    })),
});

/** Takes the command back and tells what it was and where. */
function undone(context: CommandContext, { commandId }: { readonly commandId: string }): Undone {
  undoCommand(context, commandId);
  const entries = selectEntriesOfCommands(context.db, [commandId]);
  const place = placeOfChanges(context, entries);
  return { undone: commandId, method: entries[0]?.method ?? '', place };
}
