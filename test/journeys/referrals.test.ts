import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { order, referralClient } from '../support/clients.ts';
import { forEachEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';

type Row = { id: string; version: number; action: string; state: string };
type Delivered = { kind: string; receipts: { layer: string; state: string }[] };

forEachEngine((engine) => {
  const helhed = runningHelhed({ engine, limits: { failuresToOpen: 1_000 } });

  const { mutate, refer, step, see, preview } = referralClient(helhed);

  test('referral: from createReferral to its end', async () => {
    const sent = (await refer()).referral;
    expect(sent).toMatchObject({
      state: 'SENT',
      version: 1,
      cprMasked: '840891-****',
      citizenName: 'Signe Bjerregaard',
      author: { name: 'Mette Holm' },
      sender: { key: 'jobcenter', name: 'Jobcenter' },
      receiver: { key: 'voksenenhed', name: 'Visitationens voksenenhed' },
    });
    expect(sent.allowedActions).toContain('WITHDRAW');
    expect(sent.fieldsWritten).toBeGreaterThan(2 * sent.fieldsTyped);
    const atJonas = await see('jonas', sent.id);
    expect(atJonas.allowedActions).toEqual(['RECEIVE']);
    const received = (await step('jonas', 'receiveReferral', atJonas)).referral;
    const asked = (
      await step('jonas', 'requestReferralInformation', received, { questions: ['Hvornår begynder praktikken?'] })
    ).referral;
    expect(asked).toMatchObject({ state: 'INFO_REQUESTED', waiting: { waitingFor: 'INFORMATION' } });
    const told = (await step('mette', 'provideReferralInformation', asked, { answers: ['Den 1. december.'] })).referral;
    const accepted = (await step('jonas', 'acceptReferral', told)).referral;
    expect(accepted).toMatchObject({ state: 'ACCEPTED', owner: { name: 'Jonas Friis' } });
    const started = (await step('jonas', 'startReferral', accepted)).referral;
    const done = (await step('jonas', 'completeReferral', started, { outcome: 'GOAL_REACHED' })).referral;
    expect(done).toMatchObject({ state: 'COMPLETED', allowedActions: [], waiting: null });
    const { history } = await see('mette', sent.id);
    expect(history.map((one: Row) => [one.version, one.action])).toEqual([
      [1, 'SEND'],
      [2, 'RECEIVE'],
      [3, 'REQUEST_INFORMATION'],
      [4, 'PROVIDE_INFORMATION'],
      [5, 'ACCEPT'],
      [6, 'START'],
      [7, 'COMPLETE'],
    ]);
    expect(history[2].questions).toEqual(['Hvornår begynder praktikken?']);
    // What a person did here is proof for the task; a note has only the system's.
    const { deliveries } = await see('mette', sent.id);
    const layersOf = (one: Delivered) => one.receipts.map(({ layer, state }) => `${layer} ${state}`);
    expect(layersOf(deliveries.find(({ kind }: Delivered) => kind === 'TASK'))).toEqual(
      expect.arrayContaining(['OFFICE IN_INBOX', 'PERSON SEEN', 'PERSON ACKNOWLEDGED']),
    );
    const others = deliveries.filter(({ kind }: Delivered) => kind !== 'TASK').flatMap(layersOf);
    expect(others.filter((one: string) => one !== 'MACHINE TECH_RECEIVED')).toEqual([]);
  });

  test('referral: visible to the two units only', async () => {
    const { referral } = await refer();
    const node = async (persona: string, id: string) =>
      await helhed.data(persona, 'query ($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(await node('jonas', referral.id)).toEqual({ node: { __typename: 'Referral', id: referral.id } });
    for (const leader of ['lars', 'karen']) expect(await see(leader, referral.id)).toMatchObject({ id: referral.id });
    for (const other of ['ali', 'sara', 'bo']) {
      expect(await see(other, referral.id)).toBeNull();
      expect(await node(other, referral.id)).toEqual({ node: null });
      const refused = await step(other, 'receiveReferral', referral);
      const nonsense = await step(other, 'receiveReferral', { id: 'x', version: 1 });
      expect(refused).toEqual(nonsense);
      expect(refused).toMatchObject({ referral: null, refusal: { code: 'UNKNOWN_REFERRAL' } });
      const list = await helhed.ask(other, '{ referrals { totalKnown nodes { id } } workQueue { totalKnown } }');
      expect(list.data).toEqual({ referrals: { totalKnown: 0, nodes: [] }, workQueue: { totalKnown: 0 } });
    }
    expect((await see('jonas', referral.id)).allowedActions).toEqual(['RECEIVE']);
  });

  test('referral: idempotency key', async () => {
    const input = { idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => refer(input)));
    const [first] = answers;
    for (const one of answers) expect(one.referral).toMatchObject({ id: first.referral.id, state: 'SENT', version: 1 });
    await step('jonas', 'receiveReferral', first.referral);
    expect((await refer(input)).referral).toMatchObject({ id: first.referral.id, state: 'SENT', version: 1 });
    expect((await refer({ ...input, purpose: 'Noget andet' })).refusal).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
    const lars = await refer({ ...input, sender: { area: 'employment', unit: 'jobcenter' } }, 'lars');
    expect(lars.refusal).toBeNull();
    expect(lars.referral.id).not.toBe(first.referral.id);
  });

  test('referral: VersionConflict for the second of two', async () => {
    const { referral } = await refer();
    const both = await Promise.all([
      step('jonas', 'receiveReferral', referral),
      step('karen', 'receiveReferral', referral),
    ]);
    expect(both.filter((one) => one.refusal === null)).toHaveLength(1);
    expect(both.find((one) => one.refusal)).toMatchObject({
      refusal: { code: 'VERSION_CONFLICT', currentVersion: 2, currentState: 'RECEIVED' },
    });
    const current = await see('jonas', referral.id);
    expect(await step('jonas', 'startReferral', current)).toMatchObject({
      refusal: {
        code: 'NOT_POSSIBLE',
        state: 'RECEIVED',
        allowed: expect.arrayContaining(['ACCEPT', 'REJECT']) as string[],
      },
    });
    expect(await step('mette', 'acceptReferral', current)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
  });

  test('referral: redirected to another unit, with its chain', async () => {
    const { referral } = await refer();
    const received = (await step('jonas', 'receiveReferral', referral)).referral;
    const receiver = { area: 'social', unit: 'ungeenhed' };
    const redirected = (await step('jonas', 'redirectReferral', received, { receiver, text: 'Hun er under 30.' }))
      .referral;
    expect(redirected).toMatchObject({ state: 'REDIRECTED' });
    const { next } = await see('mette', referral.id);
    const atSara = await see('sara', next.id);
    expect(atSara).toMatchObject({
      state: 'SENT',
      redirectCount: 1,
      returnedToEarlierUnit: false,
      receiver: { key: 'ungeenhed' },
      previous: null,
    });
    expect(await see('mette', next.id)).toMatchObject({ root: { id: referral.id }, previous: { id: referral.id } });
    const again = (await step('sara', 'receiveReferral', atSara)).referral;
    const back = { receiver: { area: 'social', unit: 'voksenenhed' }, text: 'Det er hun ikke.' };
    expect(await step('sara', 'redirectReferral', again, back)).toMatchObject({ refusal: { code: 'LEADER_NEEDED' } });
    await step('karen', 'redirectReferral', again, back);
    const last = (await see('mette', next.id)).next;
    expect(await see('mette', last.id)).toMatchObject({
      redirectCount: 2,
      returnedToEarlierUnit: true,
      root: { id: referral.id },
    });
  });

  test('referral: handed over to a colleague or taken over by the leader, both systems are updated', async () => {
    const { referral } = await refer();
    const received = (await step('jonas', 'receiveReferral', referral)).referral;
    const accepted = (await step('jonas', 'acceptReferral', received)).referral;
    expect(accepted.allowedActions).toContain('HAND_OVER');
    const owner = { id: 'sygemeldt', name: 'Jytte Sommer' };
    const handed = (await step('jonas', 'handOverReferral', accepted, { owner, text: 'Jeg går på barsel.' })).referral;
    expect(handed).toMatchObject({ state: 'ACCEPTED', owner: { name: 'Jytte Sommer' }, allowedActions: [] });
    expect(handed.history.at(-1)).toMatchObject({ action: 'HAND_OVER', by: { name: 'Jonas Friis' }, owner });
    expect(await step('jonas', 'startReferral', handed)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
    expect(await step('jonas', 'handOverReferral', handed)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
    const taken = (await step('karen', 'handOverReferral', await see('karen', referral.id))).referral;
    expect(taken).toMatchObject({ owner: { name: 'Karen Vestergaard' } });
    expect((await step('karen', 'handOverReferral', taken)).refusal).toMatchObject({ field: 'owner' });
    const nobody = { owner: { id: '', name: ' ' } };
    expect((await step('karen', 'handOverReferral', taken, nobody)).refusal).toMatchObject({ fields: ['owner'] });
    const colleaguesFor = async (persona: string) => {
      const query = 'query ($id: ID!) { referral(id: $id) { colleagues { id name } } }';
      return (await helhed.data(persona, query, { id: referral.id })).referral.colleagues;
    };
    // Jonas has others, and Karen has this one; the sender hands over nothing.
    expect(await colleaguesFor('karen')).toContainEqual({ id: 'jonas', name: 'Jonas Friis' });
    expect((await colleaguesFor('karen')).map(({ id }: { id: string }) => id)).not.toContain('karen');
    expect(await colleaguesFor('mette')).toEqual([]);
    const named = { owner: { id: 'x', name: `Ida ${helhed.cpr('only social')}` } };
    expect((await step('karen', 'handOverReferral', taken, named)).refusal).toMatchObject({ code: 'INVALID_TEXT' });
    const told = taken.deliveries.filter(({ title }: { title: string }) => title.includes('ny ansvarlig'));
    expect(told.map((one: { area: { key: string } }) => one.area.key).toSorted()).toEqual([
      'employment',
      'employment',
      'social',
      'social',
    ]);
    expect((await step('karen', 'startReferral', taken)).referral).toMatchObject({ state: 'IN_PROGRESS' });
  });

  test('referral: postponed with a reason, the sender is notified', async () => {
    const { referral } = await refer();
    const received = (await step('jonas', 'receiveReferral', referral)).referral;
    const listed = (await step('jonas', 'acceptReferral', received, { waitlistUntil: '2031-03-03' })).referral;
    expect(await step('jonas', 'postponeReferral', listed, { until: '2031-05-05' })).toMatchObject({
      refusal: { code: 'MISSING', fields: ['text'] },
    });
    const moved = (await step('jonas', 'postponeReferral', listed, { until: '2031-05-05', text: 'Ingen plads.' }))
      .referral;
    expect(moved).toMatchObject({ state: 'WAITLISTED', waiting: { waitingFor: 'START', dueOn: '2031-05-12' } });
    expect(moved.history.at(-1)).toMatchObject({ action: 'POSTPONE', text: 'Ingen plads.' });
    expect(moved.deliveries.at(-1)).toMatchObject({
      area: { key: 'employment' },
      kind: 'NOTE',
      title: expect.stringMatching(/^Den forventede dato er flyttet/) as string,
    });
  });

  test('referral: redirected to its sender is returned, without a new task', async () => {
    const { referral } = await refer();
    const received = (await step('jonas', 'receiveReferral', referral)).referral;
    const receiver = { area: 'employment', unit: 'jobcenter' };
    const returned = (await step('jonas', 'redirectReferral', received, { receiver, text: 'Det er jeres.' })).referral;
    expect(returned).toMatchObject({ id: referral.id, state: 'RETURNED', next: null, allowedActions: [] });
    expect(returned.deliveries.slice(-2)).toMatchObject([
      {
        area: { key: 'employment' },
        kind: 'NOTE',
        title: expect.stringMatching(/^Henvisningen er returneret/) as string,
      },
      { area: { key: 'social' }, kind: 'CLOSE_TASK' },
    ]);
    const queue = (
      await helhed.data('mette', '{ workQueue { nodes { waitingFor ... on ReferralWork { referral { id } } } } }')
    ).workQueue.nodes;
    expect(queue).toContainEqual({ waitingFor: 'RETURN_ANSWER', referral: { id: referral.id } });
    const again = (await refer()).referral;
    const back = (await step('jonas', 'returnReferral', (await step('jonas', 'receiveReferral', again)).referral))
      .referral;
    expect(back).toMatchObject({ state: 'RETURNED' });
    const atMette = await see('mette', back.id);
    expect(atMette.allowedActions).toEqual(['REDIRECT', 'WITHDRAW', 'MARK_IN_ERROR']);
    expect((await step('mette', 'redirectReferral', atMette, { receiver })).refusal.code).toBe('UNKNOWN_UNIT');
    const on = { receiver: { area: 'social', unit: 'ungeenhed' } };
    const sentOn = (await step('mette', 'redirectReferral', atMette, on)).referral;
    expect(sentOn).toMatchObject({ state: 'REDIRECTED', next: { state: 'SENT', receiver: { key: 'ungeenhed' } } });
    const withdrawn = (await step('mette', 'withdrawReferral', await see('mette', referral.id))).referral;
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN' });
    expect(withdrawn.deliveries.filter(({ kind }: { kind: string }) => kind === 'CLOSE_TASK')).toHaveLength(1);
  });

  test('referral: the redirecting unit sees the new unit only', async () => {
    const { referral } = await refer();
    const received = (await step('jonas', 'receiveReferral', referral)).referral;
    await step('jonas', 'redirectReferral', received, { receiver: { area: 'social', unit: 'ungeenhed' } });
    const chain = async (persona: string, id: string) =>
      (
        await helhed.data(
          persona,
          'query ($id: ID!) { referral(id: $id) { next { id } chain { redirectCount unit { key area { key } } referral { id state } } } }',
          { id },
        )
      ).referral;
    const atJonas = await chain('jonas', referral.id);
    expect(atJonas).toEqual({
      next: null,
      chain: [
        {
          redirectCount: 0,
          unit: { key: 'voksenenhed', area: { key: 'social' } },
          referral: { id: referral.id, state: 'REDIRECTED' },
        },
        { redirectCount: 1, unit: { key: 'ungeenhed', area: { key: 'social' } }, referral: null },
      ],
    });
    const { next } = await chain('mette', referral.id);
    const atSara = await chain('sara', next.id);
    expect(atSara.chain.map((one: { referral: object | null }) => one.referral && 'seen')).toEqual([null, 'seen']);
    expect(await chain('ali', referral.id)).toBeNull();
  });

  test('referral: lists newest first, by pages, and the work queue', async () => {
    const page = (after?: string) =>
      helhed.ask(
        'mette',
        'query ($after: String) { referrals(first: 3, after: $after, filter: { side: SENT }) { totalKnown nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
    const ids: string[] = [];
    let total = 0;
    for (let after: string | undefined, more = true; more;) {
      const { referrals } = (await page(after)).data;
      ids.push(...referrals.nodes.map((one: Row) => one.id));
      total = referrals.totalKnown;
      ({ endCursor: after, hasNextPage: more } = referrals.pageInfo);
    }
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
    const { referral } = await refer();
    expect((await page()).data.referrals.nodes[0].id).toBe(referral.id);
    const { workQueue } = await helhed.data(
      'jonas',
      '{ workQueue(filter: { waitingFor: [RECEIPT] }) { nodes { waitingFor overdue dueOn ageInDays ... on ReferralWork { referral { id } } } } }',
    );
    expect(workQueue.nodes.map((one: { referral: Row }) => one.referral.id)).toContain(referral.id);
    const ofCitizen = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { referrals(filter: { open: true }) { nodes { id } completeness } } }`;
    const { citizenByCpr } = await helhed.data('jonas', ofCitizen, { cpr: helhed.cpr('both with a joint plan') });
    expect(citizenByCpr.referrals.nodes.map((one: Row) => one.id)).toContain(referral.id);
    expect(citizenByCpr.referrals.completeness).toBe('COMPLETE');
  });

  test('previewReferral: what will be written and withheld; invalid after a change', async () => {
    const input = {
      idempotencyKey: randomUUID(),
      citizenId: await helhed.citizenId('mette', 'protected address'),
      ...order,
    };
    const shown = await preview('mette', input);
    expect(shown.refusal).toBeNull();
    expect(
      shown.systems.map((one: { area: Row; entries: { kind: string }[] }) => one.entries.map(({ kind }) => kind)),
    ).toEqual([['TASK', 'NOTE'], ['NOTE']]);
    expect(shown.systems[0].withheldFields).toContainEqual({ field: 'Adresse', reason: 'Adressen er beskyttet.' });
    const codes = (of: { warnings: { code: string }[] }) => of.warnings.map(({ code }) => code);
    expect(codes(shown)).toEqual(['PROTECTED_ADDRESS', 'CONSENT_NOT_RECORDED']);
    expect(JSON.stringify(shown)).not.toMatch(/Skovvej|7706883226|770688-?3226/);
    const { previewToken } = shown;
    expect(
      (await mutate('mette', 'createReferral', { ...input, purpose: 'Noget andet', previewToken })).refusal.code,
    ).toBe('STALE_PREVIEW');
    expect((await mutate('mette', 'createReferral', { ...input, previewToken })).referral).toMatchObject({
      state: 'SENT',
      fieldsWritten: shown.fieldsWritten,
    });
    const next = { ...input, idempotencyKey: randomUUID() };
    const second = await preview('mette', next);
    expect(codes(second)).toContain('OPEN_REFERRAL_ALREADY');
    expect((await mutate('mette', 'createReferral', { ...next, previewToken })).refusal.code).toBe('STALE_PREVIEW');
  });
});
