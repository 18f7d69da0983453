import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { axiosClient } from '../../adapters/http/axios-client.ts';
import { defaultLimits } from '../../adapters/http/limits.ts';
import { json, upstream } from '../support/upstream.ts';

test('a failed request leaves nothing of itself behind: no token, no API key, no body, whatever ended it', async () => {
  const endings: Record<string, Parameters<typeof upstream>[0]> = {
    unreachable: (_, response) => response.destroy(),
    'timed-out': () => {},
    cancelled: () => {},
    'not-understood': (_, response) => json(response, 'x'.repeat(20_000)),
  };
  for (const [kind, ending] of Object.entries(endings)) {
    const up = await upstream(ending);
    const client = axiosClient(up.url, 'our-key', { ...defaultLimits, attemptMs: 200, bodyBytes: 10_000 });
    const caller = new AbortController();
    const message = { method: 'POST', url: '/people', data: '{"cpr":"7001011234"}', accessToken: 'our-token' };
    const sent = client.send({ ...message, signal: caller.signal });
    if (kind === 'cancelled') setTimeout(() => caller.abort('cancelled'), 50);
    const failure = await sent;
    expect(failure).toMatchObject({ ok: false, kind });
    expect(inspect(failure, { depth: null, showHidden: true })).not.toMatch(/7001011234|our-token|our-key|people/);
    await client.close();
  }
});
