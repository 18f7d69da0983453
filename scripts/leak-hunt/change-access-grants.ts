import { randomUUID } from 'node:crypto';
import { glassDesk } from '../../test/support/glass-desk.ts';
import type { FreeTexts } from './free-texts.ts';
import type { HuntClient } from './client.ts';

const consent = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) {
  consent { id version caseOrPurpose } refusal { code } } }`;
const withdrawal = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) {
  consent { id withdrawn { text } } refusal { code } } }`;

/** Makes every change of access grants, with a reason where one is given, and reads them as whoever may. */
export async function changeAccessGrants({ helhed }: HuntClient, texts: FreeTexts): Promise<void> {
  const desk = glassDesk(() => helhed);
  const { glass } = await desk.breakGlass('ali', helhed.cpr('only social'), { reason: texts.say('broken glass') });
  if (!glass) throw new Error('The leak hunt could not break glass');
  for (const one of (await desk.reviews('lars')).nodes) await desk.review('lars', one, { text: texts.say('review') });
  const { id } = await desk.see('jonas', helhed.cpr('both with a joint plan'));
  await desk.reveal('jonas', id, { reason: texts.say('reveal') });
  await desk.declareConflictOfInterest('tove', helhed.cpr('only employment'));
  const given = {
    citizenId: id,
    kinds: ['CASES', 'DECISIONS'],
    from: 'social',
    to: 'employment',
    caseOrPurpose: texts.say('consent'),
    form: 'ORAL',
    givenOn: day(-1),
    expiresOn: day(100),
  };
  const { recordConsent } = await desk.ask('jonas', consent, { input: { idempotencyKey: randomUUID(), ...given } });
  const { id: consentId, version } = recordConsent.consent as { id: string; version: number };
  const taken = { id: consentId, expectedVersion: version, form: 'WRITTEN', text: texts.say('withdrawal') };
  await desk.ask('jonas', withdrawal, { input: { idempotencyKey: randomUUID(), ...taken } });
  const log =
    'query ($cpr: CPR!) { citizenAccessLog(cpr: $cpr) { nodes { event criteria } } accessLogExport(cpr: $cpr) { text } }';
  await desk.ask('inge', log, { cpr: helhed.cpr('both with a joint plan') });
}

/** A date so many days from now. */
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
