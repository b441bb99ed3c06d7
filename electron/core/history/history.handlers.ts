import { refuse } from '#shared/kernel/app-error.ts';
import type { ChangeEvent } from '#shared/journal/change-event.ts';
import type { Handlers } from '../handlers.ts';
import {
  selectCommands,
  selectEntriesOfCommands,
  selectLastUndoable,
  type CommandRow,
} from './history.queries.ts';
import { undoCommand } from './undo.ts';
import { undoneCommandTable } from './undone-command-table.ts';

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
  'history.undo': (context, { commandId }) => {
    undoCommand(context, commandId);
    return { undone: commandId };
  },
  'history.undoLast': (context) => {
    const last = selectLastUndoable(context.db, context.deviceId);
    const [entry] = last === undefined ? [] : selectEntriesOfCommands(context.db, [last]);
    if (!entry) return refuse('history.nothingToUndo');
    undoCommand(context, entry.commandId);
    return { undone: entry.commandId, method: entry.method };
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
