import { createContext, useContext } from 'react';

/**
 * Asks the officer for a name when the core needs one to sign a change with; resolves to false when the
 * officer called it off.
 */
export const AskOfficerContext = createContext<() => Promise<boolean>>(async () => false);

export const useAskOfficer = () => useContext(AskOfficerContext);
