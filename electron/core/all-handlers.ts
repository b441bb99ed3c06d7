import { combine } from '#shared/contract/combine.ts';
import { historyHandlers } from './history/history.handlers.ts';
import { jobsHandlers } from './jobs/jobs.handlers.ts';
import { workspaceHandlers } from './workspace/workspace.handlers.ts';

/** The handler of every method; a name taken twice throws at start. */
export const allHandlers = combine(workspaceHandlers, historyHandlers, jobsHandlers);
