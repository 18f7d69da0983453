import { expect, test } from 'vitest';
import { committeeClient } from '../support/committee-client.ts';
import { runningHelhed, type Helhed } from '../support/helhed.ts';

const usual = runningHelhed();
const otherwise = runningHelhed({ policy: { committee: { excludedContacts: ['misbrugskonsulent'] } } });

/** The item of a new case that says whether the citizen is carried elsewhere (D15). */
async function excludedItem(helhed: Helhed) {
  const { propose, consent, done } = committeeClient(helhed);
  const cpr = helhed.cpr('excluded: has a coordinator for brain injury');
  await consent(cpr);
  const proposed = await done(propose({}, 'mette', cpr));
  return proposed.readiness.find(({ name }: { name: string }) => name === 'EXCLUDED');
}

test('policy committee.excludedContacts: a citizen who has a coordinator for brain injury is found by what that contact is called', async () => {
  expect(await excludedItem(usual)).toMatchObject({
    state: 'UNLIT',
    isRead: true,
  });
  expect(await excludedItem(otherwise)).toMatchObject({ state: 'LIT' });
});
