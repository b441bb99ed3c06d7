import { importsVi } from '#shared/messages/imports.vi.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { useText } from '../../ui/use-text.ts';

type FieldKey = Extract<MessageKey<'imports'>, `field.${string}`>;

const isField = (key: string): key is FieldKey =>
  key.startsWith('field.') && Object.hasOwn(importsVi, key);

/** The word for a field of what is imported or changed; its own id where it has none. */
export const useFieldName = (): ((field: string) => string) => {
  const text = useText('imports');
  return (field) => {
    const key = `field.${field}`;
    return isField(key) ? text(key) : field;
  };
};
