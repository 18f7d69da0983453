import type { CitizenView } from '../../access/citizen-view.ts';
import { mayReveal } from '../../citizen/reveal-cpr.ts';
import { mayProposeAbout } from '../../committee/propose-case.ts';
import { mayRecordConsentOf } from '../../consent/record-consent.ts';
import type { Context } from '../../context.ts';
import { mayRegisterAbout } from '../../decision/register-decision.ts';
import { unitsToAct } from '../../domain/access/acts.ts';
import { mayBreakGlass, mayDeclareConflict } from '../../domain/access/viewer-actions.ts';
import { mayReserveFor } from '../../drawing-right/change.ts';
import type { CitizenAction, Resolvers } from '../../generated/schema.ts';
import { mayOpenPlanFor } from '../../plan/begin-plan.ts';

type Rule = (view: CitizenView, context: Context) => boolean | Promise<boolean>;

/** Holds the rule of each action that can be begun about a citizen: the same that refuses it (`NotAllowed`). */
const rules: Readonly<Record<CitizenAction, Rule>> = {
  REFER: (_, { caller }) => unitsToAct('REFER', caller).length > 0,
  RECORD_CONSENT: mayRecordConsentOf,
  REGISTER_DECISION: mayRegisterAbout,
  RESERVE_HOURS: mayReserveFor,
  REVEAL_CPR: mayReveal,
  BREAK_GLASS: (_, { caller }) => mayBreakGlass(caller),
  DECLARE_CONFLICT_OF_INTEREST: (_, { caller }) => mayDeclareConflict(caller),
  PROPOSE_COMMITTEE_CASE: mayProposeAbout,
  OPEN_PLAN: mayOpenPlanFor,
};

const actions = Object.keys(rules) as CitizenAction[];

/** Resolves what the caller can begin about a citizen, which every room decides for itself. */
export const citizenActionResolvers: Resolvers = {
  Citizen: {
    allowedActions: async (view, _, context) => {
      const allowed = await Promise.all(actions.map(async (action) => rules[action](view, context)));
      return actions.filter((_action, index) => allowed[index]);
    },
  },
};
