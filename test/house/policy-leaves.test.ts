import { expect, test } from 'vitest';
import { z } from 'zod';
import { committee } from '../../src/config/policy-committee.ts';
import { coordinator, efforts, entrance, youthDuty } from '../../src/config/policy-coordination.ts';
import { mandate } from '../../src/config/policy-mandate.ts';
import { meeting } from '../../src/config/policy-meeting.ts';
import { plan } from '../../src/config/policy-plan.ts';
import { ours } from '../support/source-files.ts';

/** The parts of the policy that answer questions of the joint plan, its committee, mandate and meetings. */
const parts = { committee, coordinator, efforts, entrance, youthDuty, mandate, meeting, plan };

/** Lists the settings of a part by their paths: what is no object has no parts of its own. */
function leavesOf(schema: z.ZodType, path: readonly string[] = []): string[][] {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodObject)) return [[...path]];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, one]) =>
    leavesOf(one, [...path, key]),
  );
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return innerType ? unwrapped(innerType) : schema;
}

const leaves = Object.entries(parts).flatMap(([part, schema]) => leavesOf(schema).map((path) => [part, ...path]));
const source = (await ours('src')).filter(({ path }) => !path.startsWith('src/config/') && !path.includes('generated'));
const tests = (await ours('test')).filter(({ path }) => !path.endsWith('policy-leaves.test.ts'));

test.each(
  leaves.map(([part = '', ...path]) => ({ setting: [part, ...path].join('.'), part, leaf: path.at(-1) ?? '' })),
)('policy: $setting is read by code, and given by a test', ({ part, leaf }) => {
  const isNamed = new RegExp(`\\b${leaf}\\b`);
  const isGiven = new RegExp(`\\b${leaf}\\b['"]?\\s*[:,]`);
  const isOfPart = new RegExp(`\\b${part}`, 'i');
  const hits = (files: typeof source, fits: RegExp) =>
    files.filter(({ path, text }) => (isOfPart.test(path) || isOfPart.test(text)) && fits.test(text)).length;
  expect(hits(source, isNamed)).toBeGreaterThan(0);
  expect(hits(tests, isGiven)).toBeGreaterThan(0);
});
