import { z } from 'zod';
import { element } from './grant-elements.ts';
import { grantBody } from './grants.ts';
import { failure, ok } from './hal.ts';
import { onPatient } from './on-patient.ts';
import { nextId, noteChange, type Grant, type Register } from './register.ts';

const application = z.object({
  name: z.string().min(1),
  pathwayId: z.int().nullable().default(null),
  elements: z.array(element).default([]),
});

/** Answers an application for a grant, where each grant begins. */
export const newGrant = onPatient(
  {
    name: 'grants.create',
    method: 'POST',
    path: '/patients/{patientId}/basketGrants',
    writes: true,
    renames: 'version',
    enumKey: 'workflowState',
  },
  ({ id: patientId }, request, { state: register, now }) => {
    const filled = application.safeParse(request.body);
    if (!filled.success) return failure(400, 'A name and known elements are needed');
    const { pathwayId, ...content } = filled.data;
    if (pathwayId !== null && register.pathways.get(pathwayId)?.patientId !== patientId)
      return failure(400, 'The patient has no such pathway');
    const made = applyForGrant(register, { patientId, pathwayId, ...content }, now());
    return ok(grantBody(made, request, register), 201);
  },
);

/** Registers an application for a grant. */
export function applyForGrant(
  register: Register,
  applied: Pick<Grant, 'patientId' | 'pathwayId' | 'name' | 'elements'>,
  now: Date,
): Grant {
  const id = nextId(register);
  const made: Grant = { id, version: 1, ...applied, state: 'Ansøgt', currentOrderGrantId: null };
  register.grants.set(id, made);
  noteChange(register, made, now.toISOString());
  return made;
}
