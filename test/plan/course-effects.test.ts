import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPolicy } from '../../src/config/policy.ts';
import { joinedAreas, type Plan } from '../../src/domain/plan/plan.ts';
import { agreedStates } from '../../src/domain/plan/steps.ts';
import { planEffects, type PlanDeps } from '../../src/plan/effects.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { courses } from '../domain/plan/courses.ts';
import { keyRingFile } from '../support/key-ring-file.ts';

let deps: PlanDeps;
beforeAll(() => {
  const policy = readPolicy(undefined, ['employment', 'social']);
  if (!policy.ok) throw new Error('The usual policy can be read');
  deps = { keys: loadKeys({ keyFile: keyRingFile(afterAll).path }), policy: policy.value, areas: [] };
});

test('marks are on from the yes until the plan is over, in areas that joined and in no other (P3)', () => {
  courses((course) => {
    const on = new Map<string, boolean>();
    let before: Plan | null = null;
    const effects = new Set<string>();
    for (const change of course) {
      for (const { message } of planEffects(before, change, deps)) {
        expect(effects.has(message.effectId)).toBe(false);
        effects.add(message.effectId);
        if (message.kind === 'mark' && message.mark.kind === 'JOINT_PLAN') on.set(message.area, message.on);
        if (message.effectId.endsWith('offer-task')) continue;
        if (before && !agreedStates.has(before.state) && !agreedStates.has(change.plan.state))
          expect(change.event.action).toBe('CORRECT_OUTCOME');
      }
      const isOn = agreedStates.has(change.plan.state);
      for (const area of ['employment', 'social'])
        expect(on.get(area) ?? false).toBe(isOn && joinedAreas(change.plan).includes(area));
      before = change.plan;
    }
  });
});

test('a task is written once for each effort that is asked for, and for the offer; closed once it is asked for no more', () => {
  courses((course) => {
    const open = new Set<string>();
    let before: Plan | null = null;
    let isToOffer = true;
    for (const change of course) {
      for (const { message } of planEffects(before, change, deps)) {
        if (message.kind === 'post' && message.entry.kind === 'task' && /:(task-|offer-task$)/.test(message.effectId))
          open.add(message.entry.marker);
        if (message.kind === 'close-task') expect(open.delete(message.marker)).toBe(true);
      }
      const efforts = agreedStates.has(change.plan.state) ? change.plan.efforts.length : 0;
      isToOffer &&= change.plan.state === 'PROPOSED';
      expect(open.size).toBe(efforts + (isToOffer ? 1 : 0));
      before = change.plan;
    }
  });
});
