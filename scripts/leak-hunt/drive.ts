import { setTimeout as wait } from 'node:timers/promises';
import { decisionClient, referralClient } from '../../test/support/clients.ts';
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
  '{ drawingRight { period poolMinutes } }',
  '{ deadLetters(first: 20) { nodes { reason } } }',
  '{ unusableGrants(first: 20) { nodes { number } } }',
];

/** Queries everybody and everything, as callers who may and callers who may not. */
export async function readEverything(client: HuntClient, { personas, people }: Scale): Promise<void> {
  const cast = client.mocks.people.filter(({ knownFor }) => knownFor !== null).slice(0, people);
  for (const persona of personas) {
    for (const { cpr } of cast) {
      const { data } = await client.ask(persona, whole, { cpr });
      const id = (data as { citizenByCpr?: { id: string } | null } | null | undefined)?.citizenByCpr?.id;
      if (id) await client.ask(persona, 'query ($id: ID!) { node(id: $id) { __typename } }', { id });
    }
    for (const query of lists) await client.ask(persona, query);
  }
}

/** Creates referrals with a text wherever one can be written, with a subscriber listening. */
export async function createReferrals(client: HuntClient, texts: FreeTexts): Promise<void> {
  const referrals = referralClient(client);
  const input = () => ({
    purpose: texts.say('purpose'),
    desiredOutcome: texts.say('desired outcome'),
    background: texts.say('background'),
  });
  await referrals.refer({ purpose: texts.word('purpose') }, 'mette', 'protected address');
  const { referral, refusal } = await referrals.refer(input());
  if (!referral) throw new Error(`The leak hunt could not refer anybody: ${refusal?.code}`);
  const leaving = new AbortController();
  const listening = listen(client, referral, leaving.signal);
  await wait(300);
  const received = await referrals.step('jonas', 'receiveReferral', referral);
  const asked = await referrals.step('jonas', 'requestReferralInformation', received.referral, {
    questions: [texts.say('question')],
  });
  const told = await referrals.step('mette', 'provideReferralInformation', asked.referral, {
    answers: [texts.say('answer')],
  });
  await referrals.step('jonas', 'rejectReferral', told.referral, {
    reason: 'NO_CAPACITY',
    text: texts.say('rejection'),
  });
  // Refused: it has somebody's number in it.
  await referrals.refer({ purpose: `${texts.say('refused purpose')} ${client.cpr('only social')}` });
  await referrals.step('jonas', 'receiveReferral', referral);
  leaving.abort();
  await listening;
}

/** Registers decisions on bostøtte, and answers them as those who are notified. */
export async function registerDecisions(client: HuntClient, texts: FreeTexts): Promise<void> {
  const decisions = decisionClient(client);
  const { decision, refusal } = await decisions.register({
    title: texts.say('title'),
    provider: texts.say('provider'),
  });
  if (!decision) throw new Error(`The leak hunt could not register a decision: ${refusal?.code}`);
  for (const { notification } of await decisions.waiting('mette', decision)) {
    const text = texts.say('dispute');
    const dispute = { reason: 'CONFLICTS_WITH_PLAN', text };
    const disputed = (await decisions.answer('mette', 'disputeNotification', notification, dispute)).notification;
    const answer = { outcome: 'CORRECTING', text: texts.say('dispute answer') };
    if (disputed) await decisions.answer('jonas', 'answerNotificationDispute', disputed, answer);
  }
  const { decision: corrected } = await decisions.correct('jonas', decision, {
    minutes: 120,
    title: texts.say('title'),
  });
  if (!corrected) return;
  for (const { notification } of await decisions.waiting('mette', corrected)) {
    const text = texts.say('acknowledgement');
    await decisions.answer('mette', 'acknowledgeNotification', notification, { actionTaken: 'PLAN_UPDATED', text });
  }
  const hours = { citizenId: decision.citizen.id, minutes: 60, movedOn: '2026-02-01', text: texts.say('hours') };
  await client.mutate('mette', 'reserveBostoetteHours', 'reservation { id }', hours);
}

/** Listens until aborted, in the middle of the stream. */
async function listen(client: HuntClient, { id }: { id: string }, signal: AbortSignal): Promise<void> {
  const headers = {
    authorization: await client.authorization('mette'),
    accept: 'text/event-stream',
    'content-type': 'application/json',
  };
  const query = 'subscription ($id: ID!) { referralChanged(id: $id) { state } }';
  await client.send('/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables: { id } }),
    signal,
  });
}
