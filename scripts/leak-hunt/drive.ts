import { setTimeout as wait } from 'node:timers/promises';
import { decisionDesk } from '../../test/support/decision-desk.ts';
import { referralDesk } from '../../test/support/referral-desk.ts';
import type { FreeTexts } from './free-texts.ts';
import type { HuntClient } from './client.ts';

/** The extent of the look-ups: the personas, and how many of the cast each looks up. */
export type Scale = { personas: readonly string[]; people: number };

const list = 'nodes { __typename } completeness';
const whole = `query Whole($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id name cprMasked birthDate ageBand addressProtected
  address { line postalCode city } completeness sources { area { key } state message } contacts { coordinator { name } }
  cases { nodes { title caseworker { name } facts { label value } } completeness }
  activities { ${list} } bostoetteDecisions { ${list} } referrals { ${list} } timeline(first: 20) { ${list} }
  discrepancies { nodes { __typename } completeness } } }`;

const lists = [
  '{ citizens(filter: { mine: true }, first: 5) { nodes { name cprMasked } completeness } }',
  '{ workQueue(first: 20) { nodes { waitingFor } } }',
  '{ areas { key name units { nodes { key name } } offers { totalKnown } } }',
  '{ drawingRight { period pool } }',
  '{ deadLetters(first: 20) { nodes { reason } } }',
  '{ unusableGrants(first: 20) { nodes { number } } }',
];

/** Queries everybody and everything, as callers who may and callers who may not. */
export async function readEverything({ helhed }: HuntClient, { personas, people }: Scale): Promise<void> {
  const cast = helhed.mocks.people.filter(({ knownFor }) => knownFor !== null).slice(0, people);
  for (const persona of personas) {
    for (const { cpr } of cast) {
      const { data } = await helhed.ask(persona, whole, { cpr });
      const id = (data as { citizenByCpr?: { id: string } | null } | null | undefined)?.citizenByCpr?.id;
      if (id) await helhed.ask(persona, 'query ($id: ID!) { node(id: $id) { __typename } }', { id });
    }
    for (const query of lists) await helhed.ask(persona, query);
  }
}

/** Creates referrals with a text wherever one can be written, with a subscriber listening. */
export async function createReferrals(client: HuntClient, texts: FreeTexts): Promise<void> {
  const desk = referralDesk(() => client.helhed);
  const { helhed } = client;
  const input = () => ({
    purpose: texts.say('purpose'),
    desiredOutcome: texts.say('desired outcome'),
    background: texts.say('background'),
  });
  await desk.refer({ purpose: texts.word('purpose') }, 'mette', 'protected address');
  const { referral, refusal } = await desk.refer(input());
  if (!referral) throw new Error(`The leak hunt could not refer anybody: ${refusal?.code}`);
  const leaving = new AbortController();
  const listening = listen(client, referral, leaving.signal);
  await wait(300);
  const received = await desk.step('jonas', 'receiveReferral', referral);
  const asked = await desk.step('jonas', 'requestInformation', received.referral, {
    questions: [texts.say('question')],
  });
  const told = await desk.step('mette', 'provideInformation', asked.referral, { answers: [texts.say('answer')] });
  await desk.step('jonas', 'rejectReferral', told.referral, { reason: 'NO_CAPACITY', text: texts.say('rejection') });
  // Refused: it has somebody's number in it.
  await desk.refer({ purpose: `${texts.say('refused purpose')} ${helhed.cpr('only social')}` });
  await desk.step('jonas', 'receiveReferral', referral);
  leaving.abort();
  await listening;
}

/** Registers decisions on bostøtte, and answers them as those who are notified. */
export async function registerDecisions({ helhed }: HuntClient, texts: FreeTexts): Promise<void> {
  const desk = decisionDesk(() => helhed);
  const { decision, refusal } = await desk.register({ title: texts.say('title'), provider: texts.say('provider') });
  if (!decision) throw new Error(`The leak hunt could not register a decision: ${refusal?.code}`);
  for (const { notification } of await desk.waiting('mette', decision)) {
    const text = texts.say('dispute');
    const dispute = { reason: 'CONFLICTS_WITH_PLAN', text };
    const disputed = (await desk.answer('mette', 'disputeNotification', notification, dispute)).notification;
    const answer = { outcome: 'CORRECTING', text: texts.say('dispute answer') };
    if (disputed) await desk.answer('jonas', 'answerNotificationDispute', disputed, answer);
  }
  const { decision: corrected } = await desk.correct('jonas', decision, { minutes: 120, title: texts.say('title') });
  if (!corrected) return;
  for (const { notification } of await desk.waiting('mette', corrected)) {
    const text = texts.say('acknowledgement');
    await desk.answer('mette', 'acknowledgeNotification', notification, { actionTaken: 'PLAN_UPDATED', text });
  }
  const reserve = `mutation ($input: ReserveBostoetteHoursInput!) {
    reserveBostoetteHours(input: $input) { reservation { id } refusal { code } } }`;
  const input = {
    idempotencyKey: `leak-hunt-${decision.id}`,
    citizenId: decision.citizen.id,
    hours: 1,
    movedOn: '2026-02-01',
    text: texts.say('hours'),
  };
  await helhed.ask('mette', reserve, { input });
}

/** Listens until aborted, in the middle of the stream. */
async function listen({ helhed, send }: HuntClient, { id }: { id: string }, signal: AbortSignal): Promise<void> {
  const headers = {
    authorization: `Bearer ${await helhed.token('mette')}`,
    accept: 'text/event-stream',
    'content-type': 'application/json',
  };
  const query = 'subscription ($id: ID!) { referralChanged(id: $id) { state } }';
  await send('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables: { id } }), signal });
}
