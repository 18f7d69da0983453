import { createContext, useContext } from 'preact/compat';
import { Client } from './client.ts';

/** The client of the citizen who is looked at. */
export const ClientContext = createContext(new Client());

/** Returns what asks the gateway. */
export const useClient = (): Client => useContext(ClientContext);
