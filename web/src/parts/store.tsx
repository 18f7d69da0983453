import { createContext, useContext, useMemo, useState, type ReactNode } from 'preact/compat';
import { Client } from '../api/client.ts';
import { ClientContext } from '../api/use-client.ts';

const Emptying = createContext<() => void>(() => {});

/** Returns what empties the store: nothing of the citizen who was seen stays behind. */
export const useEmptyStore = (): (() => void) => useContext(Emptying);

/** Holds what the gateway answered, for as long as the citizen is the same, in the `first` client to begin with. */
export function Store({ first, children }: { first: Client; children: ReactNode }) {
  const [emptied, setEmptied] = useState(0);
  const client = useMemo(() => (emptied === 0 ? first : new Client()), [emptied]);
  const empty = useMemo(() => () => setEmptied((before) => before + 1), []);
  return (
    <Emptying value={empty}>
      <ClientContext value={client}>{children}</ClientContext>
    </Emptying>
  );
}
