import type { Block, Document, SignatureColumn } from '#shared/dossier/document-model.ts';

type Say = (text: string) => string;

const column = (signer: SignatureColumn, say: Say): SignatureColumn => ({
  ...signer,
  lines: signer.lines.map(say),
  name: say(signer.name),
  ...(signer.homeOffice === undefined ? {} : { homeOffice: say(signer.homeOffice) }),
});

const block = (one: Block, say: Say): Block => {
  switch (one.kind) {
    case 'official-header':
      return {
        ...one,
        superior: one.superior.map(say),
        issuer: one.issuer.map(say),
        number: say(one.number),
        placeAndDate: one.placeAndDate === null ? null : say(one.placeAndDate),
      };
    case 'addressees':
      return { ...one, names: one.names.map(say) };
    case 'paragraph':
    case 'item':
      return { ...one, runs: one.runs.map((run) => ({ ...run, text: say(run.text) })) };
    case 'annex-header':
      return {
        ...one,
        label: say(one.label),
        title: say(one.title),
        parent: one.parent === null ? null : say(one.parent),
      };
    case 'table':
      return { ...one, columns: one.columns.map((head) => ({ ...head, title: say(head.title) })) };
    case 'signature':
      return {
        ...one,
        left: one.left === null ? null : column(one.left, say),
        right: column(one.right, say),
        recipients: one.recipients.map(say),
      };
    case 'photos':
      return one;
    default:
      return { ...one, text: say(one.text) };
  }
};

/** The same Document with other words; throws where the words to replace do not stand in it. */
export const reword = (document: Document, from: string, to: string): Document => {
  let count = 0;
  const say: Say = (text) => {
    if (text.includes(from)) count += 1;
    return text.replaceAll(from, to);
  };
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((one) => block(one, say)),
  }));
  if (count === 0) throw new Error(`no block says ${from}`);
  return { ...document, sections };
};

/** The same Document without blocks of a kind. */
export const without = (document: Document, kind: Block['kind']): Document => ({
  ...document,
  sections: document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((one) => one.kind !== kind),
  })),
});
