import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentHash } from '../../src/config/trusted-documents.ts';
import { runningHelhed } from '../support/helhed.ts';

const folder = mkdtempSync(join(tmpdir(), 'helhed-audits-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The audits' documents that are GraphQL; a manifest takes no others. */
const documents = ['{ __typename }', 'query Query { __typename }', 'query CoerceFailure($id: ID!){ __typename }'];
const TRUSTED_DOCUMENTS = join(folder, 'documents.json');
writeFileSync(TRUSTED_DOCUMENTS, JSON.stringify(Object.fromEntries(documents.map((one) => [documentHash(one), one]))));

/** What such a gateway does not do, by the audits that ask for it: an error is an answer too, and no server must do these. */
const comesByGet = ['5A70', 'D6D5', '6A70'];
const isNoTrustedDocument = ['572B', 'FDE2'];
const asksForTheSchema = ['BF61', '2EA1', '28B9'];

describe.each([
  { mode: 'in development', environment: {}, refused: [] as string[] },
  {
    mode: 'in production, of trusted documents',
    environment: { NODE_ENV: 'production', DRAIN_SECONDS: '0', TRUSTED_DOCUMENTS },
    refused: [...comesByGet, ...isNoTrustedDocument, ...asksForTheSchema],
  },
])('a gateway $mode', ({ environment, refused }) => {
  const helhed = runningHelhed({ environment });
  let authorization: string;
  beforeAll(async () => {
    authorization = await helhed.authorization('mette');
  });

  const audits = serverAudits({
    url: () => `${helhed.url}/graphql`,
    fetchFn(url: string, init: RequestInit = {}) {
      const headers = new Headers(init.headers);
      headers.set('authorization', authorization);
      return fetch(url, { ...init, headers });
    },
  });
  const isRefused = ({ id }: { id: string }) => refused.includes(id);

  test.each(audits.filter((one) => !isRefused(one)))('$id: $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });

  test.each(audits.filter(isRefused))('$id is refused: $name', async ({ fn }) => {
    const result = await fn();
    if (result.status === 'ok') throw new Error('It is answered');
    const { errors } = (await result.response.clone().json()) as { errors: unknown[] };
    expect([400, 405]).toContain(result.response.status);
    expect(errors).toHaveLength(1);
  });

  test('the audits are these 61', () => {
    expect(new Set(audits.map(({ id }) => id)).size).toBe(61);
    expect(refused.filter((id) => !audits.some((one) => one.id === id))).toEqual([]);
  });
});
