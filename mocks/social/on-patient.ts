import type { OperationContext, MockReply, MockRequest, Operation } from '../kit/operation.ts';
import { base, failure } from './hal.ts';
import type { Patient, Register } from './register.ts';

type Described = Pick<Operation<Register>, 'name' | 'method' | 'path' | 'renames' | 'enumKey' | 'writes'>;

const notAccessible = 'The patient is not accessible';

/** A register's records by the parameter that names one of them in a path. */
const keptBy = {
  grantId: ({ grants }: Register) => grants,
  assignmentId: ({ assignments }: Register) => assignments,
  noteId: ({ notes }: Register) => new Map(notes.map((note) => [note.id, note])),
};
type Kept<Name extends keyof typeof keptBy> =
  ReturnType<(typeof keptBy)[Name]> extends Map<number, infer Record> ? Record : never;

/** Makes an operation on the patient in its path: 404 for nobody, 403 for one whom the client may not see. */
export function onPatient(
  described: Described,
  handle: (patient: Patient, request: MockRequest, context: OperationContext<Register>) => MockReply,
): Operation<Register> {
  const patientIn = ({ params }: MockRequest, { state }: OperationContext<Register>) =>
    state.patients.get(Number(params['patientId']));
  const answer = (request: MockRequest, context: OperationContext<Register>) => {
    const patient = patientIn(request, context);
    if (!patient) return failure(404, 'No such patient');
    return patient.accessible ? handle(patient, request, context) : failure(403, notAccessible);
  };
  return {
    ...described,
    path: `${base}${described.path}`,
    concerns: (request, context) => {
      const patient = patientIn(request, context);
      return patient ? [patient.cpr] : [];
    },
    handle: answer,
    ...(!described.writes && {
      shapeFaults: {
        'foreign-record': (_, request, context) => {
          const other = otherPatient(patientIn(request, context)?.cpr, context.state);
          return answer({ ...request, params: { ...request.params, patientId: String(other?.id) } }, context);
        },
      },
    }),
  };
}

/** The patient whose object (`PATIENT` or `BASKET_GRANT` by its id) a path names. */
function patientOfObject({ params }: MockRequest, { state }: OperationContext<Register>): Patient | undefined {
  const id = Number(params['objectId']);
  const owner = params['objectType'] === 'PATIENT' ? id : state.grants.get(id)?.patientId;
  const isKnown = params['objectType'] === 'PATIENT' || params['objectType'] === 'BASKET_GRANT';
  return isKnown ? state.patients.get(owner ?? 0) : undefined;
}

/**
 * Makes an operation on an object in its path: 404 for none, 403 where it is about a patient the client may not see.
 */
export function onObject(
  described: Described,
  handle: (
    on: { type: string; id: number; patientId: number },
    request: MockRequest,
    context: OperationContext<Register>,
  ) => MockReply,
): Operation<Register> {
  const answer = (request: MockRequest, context: OperationContext<Register>) => {
    const patient = patientOfObject(request, context);
    if (!patient) return failure(404, 'No such object');
    const { objectType = '', objectId } = request.params;
    const on = { type: objectType, id: Number(objectId), patientId: patient.id };
    return patient.accessible ? handle(on, request, context) : failure(403, notAccessible);
  };
  return {
    ...described,
    path: `${base}${described.path}`,
    concerns: (request, context) => {
      const patient = patientOfObject(request, context);
      return patient ? [patient.cpr] : [];
    },
    handle: answer,
    ...(!described.writes && {
      shapeFaults: {
        'foreign-record': (_, request, context) => {
          const other = otherPatient(patientOfObject(request, context)?.cpr, context.state);
          const grant = [...context.state.grants.values()].find(({ patientId }) => patientId === other?.id);
          const objectId = request.params['objectType'] === 'PATIENT' ? other?.id : grant?.id;
          return answer({ ...request, params: { ...request.params, objectId: String(objectId) } }, context);
        },
      },
    }),
  };
}

/** Makes an operation on a record in its path: 404 for none, 403 where it is about a patient the client may not see. */
export function onRecord<Name extends keyof typeof keptBy>(
  name: Name,
  described: Described,
  handle: (record: Kept<Name>, request: MockRequest, context: OperationContext<Register>) => MockReply,
): Operation<Register> {
  type Owned = Kept<Name> & { patientId: number };
  const allIn = ({ state }: OperationContext<Register>) =>
    keptBy[name](state) as ReadonlyMap<number, unknown> as ReadonlyMap<number, Owned>;
  const recordIn = ({ params }: MockRequest, context: OperationContext<Register>) =>
    allIn(context).get(Number(params[name]));
  const patientOf = (record: Owned | undefined, { state }: OperationContext<Register>) =>
    state.patients.get(record?.patientId ?? 0);
  const answer = (record: Owned | undefined, request: MockRequest, context: OperationContext<Register>) => {
    if (!record) return failure(404, 'No such record');
    return patientOf(record, context)?.accessible ? handle(record, request, context) : failure(403, notAccessible);
  };
  return {
    ...described,
    path: `${base}${described.path}`,
    concerns: (request, context) => {
      const patient = patientOf(recordIn(request, context), context);
      return patient ? [patient.cpr] : [];
    },
    handle: (request, context) => answer(recordIn(request, context), request, context),
    ...(!described.writes && {
      shapeFaults: {
        'foreign-record': (_, request, context) => {
          const own = recordIn(request, context)?.patientId;
          const others = [...allIn(context).values()].filter((one) => one.patientId !== own);
          return answer(
            others.find((one) => patientOf(one, context)?.accessible),
            request,
            context,
          );
        },
      },
    }),
  };
}

/** Returns another patient whom the client may see, if there is one. */
export const otherPatient = (cpr: string | undefined, { patients }: Register): Patient | undefined =>
  [...patients.values()].find((one) => one.accessible && one.cpr !== cpr);
