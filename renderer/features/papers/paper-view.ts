import type { OutputOf } from '../../bridge/client.ts';

export type PaperView = OutputOf<'papers.list'>[number];
export type PaperState = PaperView['state'];
export type FactChange = PaperView['changes'][number];
export type Gap = PaperView['gaps'][number];
