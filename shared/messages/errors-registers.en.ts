/** Failures of the registers of money, direction and products. A piece in [brackets] goes when its detail is missing. */
export const registerErrorsEn = {
  'finance.negative': {
    title: "A sum can't be negative[: {value}]",
    action:
      'Nothing was changed. What was given back is taken off the sum itself; write a number from 0 up.',
  },
  'finance.yearsBackwards': {
    title: 'The last year[ {to}] is before the first[ {from}]',
    action: 'Nothing was changed. Write a last year that is the first year or later.',
  },
  'register.noHeadings': {
    title: 'The columns of this register were not found in the file[ {name}]',
    action:
      'Nothing was changed. Use Xuất Excel to get the form with all headings, fill it in and bring it back.',
  },
};
