import { mayAct } from '../access/acts.ts';
import { ownAreas, type Caller } from '../access/caller.ts';
import type { Instant } from '../dates.ts';
import { disclosureIn } from '../disclosure.ts';
import { textRefusal } from '../free-text.ts';
import { asActor } from '../parties.ts';
import { versionConflict, type Refusal } from '../refusal.ts';
import { ok, type Result } from '../result.ts';
import { actionsFrom, checkStep, stepTable, type Procedure, type StepAttempt } from '../steps.ts';
import type { Consent } from './consent.ts';

/** Names an action on a consent that is recorded. */
export type ConsentAction = 'WITHDRAW' | 'MARK_SEEN';

/** Names a state of a consent; `TO_REVIEW` is told to nobody: it is recorded, and the giving area is to look at it. */
export type ConsentState = 'TO_REVIEW' | 'RECORDED' | 'WITHDRAWN';

/** Names a part that somebody has in a consent: they work with citizens in one of the areas, or lead in the one that gives. */
type ConsentPart = 'EITHER_AREA' | 'REVIEWER';

type ConsentKind = { action: ConsentAction; state: ConsentState; part: ConsentPart };

/** Holds the step table of a consent. It is withdrawn at any time, also after its last day. */
export const consentSteps = stepTable<ConsentKind>([
  ['WITHDRAW', ['TO_REVIEW', 'RECORDED'], 'WITHDRAWN', ['EITHER_AREA']],
  ['MARK_SEEN', ['TO_REVIEW'], 'RECORDED', ['REVIEWER']],
]);

/** Tells whether the giving area is to look at a consent: another area recorded it, and nobody has looked yet. */
export const isToReview = ({ recordedByGiver, seen, withdrawn }: Consent): boolean =>
  !recordedByGiver && seen === null && withdrawn === null;

/** Returns the state of a consent. */
export const consentState = (consent: Consent): ConsentState =>
  consent.withdrawn ? 'WITHDRAWN' : isToReview(consent) ? 'TO_REVIEW' : 'RECORDED';

/** Tells whether a consent concerns a caller: they work with citizens in the area that gives, or in the one that gets. */
export const concerns = (caller: Caller, { from, to }: Pick<Consent, 'from' | 'to'>): boolean => {
  const own = ownAreas(caller);
  return own.has(from) || own.has(to);
};

/** Tells whether a caller may look at a consent for the giving area: they lead there, and did not record it themselves. */
const isConsentReviewer = (caller: Caller, { from, recordedBy }: Consent): boolean =>
  recordedBy.id !== caller.id && mayAct('REVIEW_CONSENT', caller, from);

const partsOf = (caller: Caller, consent: Consent): ReadonlySet<ConsentPart> =>
  new Set([
    ...(concerns(caller, consent) ? (['EITHER_AREA'] as const) : []),
    ...(isConsentReviewer(caller, consent) ? (['REVIEWER'] as const) : []),
  ]);

/** Returns the actions that a caller can take on a consent. */
export const consentActions = (consent: Consent, caller: Caller): ConsentAction[] =>
  actionsFrom(consentSteps, consentState(consent), partsOf(caller, consent));

/** Holds a citizen's withdrawal of a consent: told to whom, how and when, and the version of it that was seen. */
export type ConsentWithdrawal = {
  caller: Caller;
  form: Consent['form'];
  text: string | null;
  expectedVersion: number;
  now: Instant;
};

/** Withdraws a consent, or refuses it. */
export function withdrawConsentStep(consent: Consent, withdrawal: ConsentWithdrawal): Result<Consent, Refusal> {
  const { caller, form, now: at } = withdrawal;
  const text = withdrawal.text?.trim() || null;
  const wrong = () => [text === null ? null : (textRefusal('text', text) ?? disclosureIn({ text }))];
  const checked = checkStep(procedure, attempt('WITHDRAW', consent, withdrawal), { wrong });
  if (!checked.ok) return checked;
  return ok({ ...consent, withdrawn: { at, by: asActor(caller), form, text }, version: consent.version + 1 });
}

/** Marks that a leader of the giving area has looked at a consent; one that should not be is withdrawn instead. */
export function markSeen(
  consent: Consent,
  caller: Caller,
  { expectedVersion, now }: { expectedVersion: number; now: Instant },
): Result<Consent, Refusal> {
  const checked = checkStep(procedure, attempt('MARK_SEEN', consent, { caller, expectedVersion }));
  return checked.ok
    ? ok({ ...consent, seen: { at: now, by: asActor(caller) }, version: consent.version + 1 })
    : checked;
}

const attempt = (
  action: ConsentAction,
  consent: Consent,
  { caller, expectedVersion }: { caller: Caller; expectedVersion: number },
): StepAttempt<ConsentKind> => ({
  action,
  state: consentState(consent),
  version: consent.version,
  expectedVersion,
  parts: partsOf(caller, consent),
});

const words: Procedure<ConsentKind>['words'] = {
  thing: 'samtykket',
  states: { TO_REVIEW: 'Registreret', RECORDED: 'Registreret', WITHDRAWN: 'Trukket tilbage' },
  actions: { WITHDRAW: 'trække tilbage', MARK_SEEN: 'markere som set' },
  parts: {
    EITHER_AREA: 'den, der arbejder med borgere i et af de to områder',
    REVIEWER: 'en leder i det område, der giver oplysningerne, og ikke den, der selv har registreret samtykket',
  },
};

const notAllowed: NonNullable<Procedure<ConsentKind>['refusals']>['notAllowed'] = ({ by }) => ({
  code: 'NOT_ALLOWED',
  message: `Det kan kun ${by.map((part) => words.parts[part]).join(' eller ')}.`,
});

/** Holds the procedure of a consent. Its state is told only to those whom it concerns, and to withdraw twice is no conflict. */
const procedure: Procedure<ConsentKind> = {
  table: consentSteps,
  words,
  order: ['allowed', 'possible', 'version'],
  refusals: {
    versionConflict: (version) => versionConflict(version, 'RECORDED', 'Samtykket er ændret siden. Hent det igen.'),
    notAllowed,
    notPossible: (state, _, action) => ({
      code: 'NOT_POSSIBLE',
      message: whyNotPossible(state, action),
      state,
      allowed: [],
    }),
  },
};

function whyNotPossible(state: ConsentState, action: ConsentAction): string {
  if (action === 'WITHDRAW') return 'Samtykket er allerede trukket tilbage.';
  return state === 'WITHDRAWN'
    ? 'Samtykket er trukket tilbage.'
    : 'Der skal ikke ses på samtykket: det er set, eller jeres eget område har registreret det.';
}
