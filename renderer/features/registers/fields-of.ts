/** What a record holds besides its id, as the commands take it. */
export const fieldsOf = <T extends { readonly id: string }>({
  id: _,
  ...fields
}: T): Omit<T, 'id'> => fields;
