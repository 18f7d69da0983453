import { Pool } from 'undici';

type Headers = Record<string, string>;

/** Sends one call and parses what comes back. Anything but success throws. */
export type Send = (method: 'GET' | 'POST', path: string, headers: Headers, body?: string) => Promise<unknown>;

/** The quickest way to an origin that undici has: `dispatch`, over as many connections as Helhed allows itself. */
export function sendTo(origin: string): Send {
  const pool = new Pool(origin, { connections: 20 });
  return (method, path, headers, body) =>
    new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let status = 0;
      pool.dispatch(
        { method, path, headers, body: body ?? null },
        {
          onRequestStart: () => {},
          onResponseStart: (_, code) => void (status = code),
          onResponseData: (_, chunk) => void chunks.push(chunk),
          onResponseEnd() {
            const [only] = chunks;
            const bytes = chunks.length === 1 && only ? only : Buffer.concat(chunks);
            if (status === 200) resolve(JSON.parse(bytes.toString()));
            else reject(new Error(`Answered ${status}`));
          },
          onResponseError: (_, error) => reject(error),
        },
      );
    });
}

/** A token by client credentials. */
export async function tokenFrom(tokenUrl: string, form: Headers): Promise<string> {
  const answer = await fetch(tokenUrl, { method: 'POST', body: new URLSearchParams(form) });
  return ((await answer.json()) as { access_token: string }).access_token;
}
