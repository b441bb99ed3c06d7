/** Failures of an office's own procedures. A piece in [brackets] goes when its detail is missing. */
export const procedureErrorsEn = {
  'procedure.noDraft': {
    title: 'There is no draft of this procedure',
    action: 'Nothing was changed. Edit the procedure and keep a draft first.',
  },
  'procedure.notUsed': {
    title: 'The own procedure is not in use',
    action:
      "The dossier goes by the program's procedure as before. Open Procedures, mend every fault and put it into use.",
  },
  'procedure.faulty': {
    title: 'The own procedure can’t be used yet: [{count} ]places have to be mended',
    action: 'The draft is kept. Mend each place named on top of the page, then use it again.',
  },
  'procedure.tooLong': {
    title: 'The procedure is too long to be kept',
    action: 'The draft before is still there. Shorten steps and rules, then keep it again.',
  },
  'procedure.nothingToShare': {
    title: 'There is no own procedure to hand out',
    action: 'Edit a procedure and keep a draft first.',
  },
  'procedure.unreadableFile': {
    title: 'The file holds no procedures of HoSoNTM[: {name}]',
    action: 'Nothing was changed. Ask for a file that HoSoNTM has written.',
  },
  'procedure.hashMismatch': {
    title: 'The file of procedures was changed on the way[: {name}]',
    action: 'Nothing was changed. Ask its sender for the file again.',
  },
};
