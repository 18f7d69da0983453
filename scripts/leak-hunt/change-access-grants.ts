import { accessClient, consentClient } from '../../test/support/clients.ts';
import type { FreeTexts } from './free-texts.ts';
import type { HuntClient } from './client.ts';

/** Makes every change of access grants, with a reason where one is given, and reads them as whoever may. */
export async function changeAccessGrants(client: HuntClient, texts: FreeTexts): Promise<void> {
  const access = accessClient(client);
  const { glass } = await access.breakGlass('ali', client.cpr('only social'), { reason: texts.say('broken glass') });
  if (!glass) throw new Error('The leak hunt could not break glass');
  for (const one of (await access.reviews('lars')).nodes)
    await access.review('lars', one, { text: texts.say('review') });
  const cpr = client.cpr('both with a joint plan');
  const { id } = await access.see('jonas', cpr);
  await access.reveal('jonas', id, { reason: texts.say('reveal') });
  await access.declareConflictOfInterest('tove', client.cpr('only employment'));
  const { record, withdraw } = consentClient(client);
  const given = {
    kinds: ['CASES', 'DECISIONS'],
    from: 'social',
    to: 'employment',
    caseOrPurpose: texts.say('consent'),
  };
  const { consent } = await record('jonas', id, given);
  await withdraw('jonas', consent, { text: texts.say('withdrawal') });
  const log =
    'query ($cpr: CPR!) { citizenAccessLog(cpr: $cpr) { nodes { event criteria } } accessLogExport(cpr: $cpr) { text } }';
  await client.data('inge', log, { cpr });
}
