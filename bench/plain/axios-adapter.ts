// oxlint-disable-next-line no-restricted-imports -- this is how axios is used where nobody minds what it costs
import { getAdapter, type AxiosAdapter } from 'axios';

/** Returns axios' own transport in place of ours: keep-alive agents as Node has them. */
export const undiciAdapter = (): AxiosAdapter => getAdapter('http');
