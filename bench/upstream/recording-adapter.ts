// oxlint-disable-next-line no-restricted-imports -- takes the place of a file of adapters/http
import { AxiosHeaders, type AxiosAdapter } from 'axios';

/** Holds a call that an adapter made, and what it was told; `path` begins at the origin. */
export type Recording = { origin: string; method: string; path: string; body: string | null; text: string };

let recordings: Recording[] = [];

/** Takes all that was recorded, in the order in which it came. */
export function takeRecordings(): Recording[] {
  const taken = recordings;
  recordings = [];
  return taken;
}

/** Returns a transport in place of ours: by fetch, it records what it is told, and throws at anything but success. */
export const undiciAdapter = (): AxiosAdapter => async (config) => {
  const { baseURL: origin = '', url: path = '/', data } = config;
  const method = (config.method ?? 'get').toUpperCase();
  const body = (data as string | undefined) ?? null;
  const headers = config.headers.toJSON() as Record<string, string>;
  const answer = await fetch(`${origin}${path}`, { method, headers, body });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  recordings.push({ origin, method, path, body, text: bytes.toString() });
  return { status: 200, statusText: '', headers: new AxiosHeaders(), config, data: bytes };
};
