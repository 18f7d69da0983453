import { expect, test } from 'vitest';
import { anyEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { content, inBoth, movableClock, planClient } from '../support/plans.ts';

const clock = movableClock('2026-12-10T09:00:00Z');
const policy = { plan: { opensWith: 'LEADER' } };
const people = [inBoth('7005901234', 'led')];
const helhed = runningHelhed({ engine: anyEngine, clock, people, policy });
const plans = planClient(helhed);
const reason = { text: 'Karla vil hellere have en uddannelse.' };
const ali = { area: 'employment', unit: 'jobcenter', caseworker: 'AHA', name: 'Ali Hassan' };
const education = content.goals.map((goal) => (goal.kind === 'END' ? { ...goal, end: 'EDUCATION' } : goal));

test(
  'where a leader opens plans, the leader decides what is essential in them, and nobody else',
  { timeout: 120_000 },
  async () => {
    let now = await plans.accept(await plans.offered(helhed.cpr('led'), '2026-12-10'), '2026-12-10');
    now = await plans.take('mette', 'startPlan', now);
    expect(now.allowedActions).not.toContain('DECIDE');
    const beyond = await plans.step('mette', 'writePlan', now, { ...content, goals: education });
    expect(beyond.refusal).toMatchObject({ code: 'COMMITTEE_NEEDED', changes: ['END_GOAL'] });
    expect(beyond.refusal.message).toContain('lederen af koordinatorens enhed');

    const allowing = { ...reason, allows: ['END_GOAL'] };
    expect((await plans.step('mette', 'decidePlan', now, allowing)).refusal.code).toBe('NOT_ALLOWED');
    expect((await plans.step('karen', 'decidePlan', now, allowing)).refusal.code).toBe('NOT_ALLOWED');
    const seen = await plans.see('lars', now.id);
    expect(seen.allowedActions).toContain('DECIDE');
    const refused = async (input: object) => (await plans.step('lars', 'decidePlan', seen, input)).refusal;
    expect(await refused({ ...allowing, text: ' ' })).toMatchObject({ code: 'MISSING', fields: ['text'] });
    expect((await refused({ ...allowing, text: 'Om 7005901234' })).code).toBe('INVALID_TEXT');
    expect(await refused(reason)).toMatchObject({ code: 'MISSING', fields: ['coordinator', 'followUpOn', 'allows'] });
    expect((await refused({ ...reason, followUpOn: '2026-12-01' })).code).toBe('INVALID_DATE');
    expect((await refused({ ...reason, coordinator: { ...ali, unit: 'nowhere' } })).code).toBe('UNKNOWN_UNIT');
    expect((await plans.see('lars', now.id)).version).toBe(seen.version);

    now = await plans.take('lars', 'decidePlan', now, allowing);
    now = await plans.take('mette', 'writePlan', now, { ...content, goals: education });
    expect(now.goals[0]).toMatchObject({ end: 'EDUCATION' });
    const again = await plans.step('mette', 'writePlan', now, content);
    expect(again.refusal).toMatchObject({ code: 'COMMITTEE_NEEDED' });

    now = await plans.take('lars', 'decidePlan', now, { ...reason, coordinator: ali, followUpOn: '2027-09-01' });
    expect(now).toMatchObject({ coordinator: { caseworker: 'AHA' }, followUpOn: '2027-09-01' });
    expect(now.history.at(-1)).toMatchObject({ action: 'DECIDE', by: { name: 'Lars Bach' }, text: reason.text });
  },
);
