// What the tests ask of each thing: one selection for all of them.

/** A refusal of any mutation. */
export const refusal = `refusal { __typename code message
  ... on VersionConflict { currentVersion currentState } ... on NotPossible { state allowed } ... on UnknownUnit { units }
  ... on Missing { fields } ... on InvalidText { field } ... on InvalidDate { field } ... on InvalidAmount { field }
  ... on InvalidArea { field areas } ... on DecisionExists { currentVersion }
  ... on Overdraft { availableMinutes availableOere } ... on NotCovered { prefill } ... on MeetingFull { places }
  ... on NotReady { items } ... on NotQuorate { present needed missing } ... on WrongMembers { rules }
  ... on CommitteeNeeded { changes prefill } ... on NoConsent { areas } ... on PlanExists { planId }
  ... on StaleBasis { asOf } }`;

export const referral = `id state version redirectCount returnedToEarlierUnit allowedActions cprMasked citizenName purpose background
  sender { key name area { key } } receiver { key name } author { name } owner { name }
  waiting { waitingFor since dueOn overdue } answerDueOn history { version action state by { name } text questions answers reason outcome owner { id name } }
  root { id } previous { id } next { id state receiver { key } } fieldsTyped fieldsWritten
  deliveries { area { key } kind title state receipts { layer state } }`;

/** The query for all of a preview. */
export const preview = `query ($input: CreateReferralInput!) { previewReferral(input: $input) {
  systems { area { key } entries { kind title text unit dueOn } withheldFields { field reason } }
  warnings { code } known { label value } fieldsTyped fieldsWritten previewToken refusal { code } } }`;

const recipient = 'roles area { key } unit { key name } person fallback sentence';
const event = 'at action by { name } actionTaken reason outcome text';

export const notification = `id cprMasked citizenName startsOn minutesPerWeek supersedesEarlier recipient { ${recipient} }
  state sf2900 { word level } version allowedActions actionTaken reason text disputeAnswer { by { name } outcome text } waiting { waitingFor since dueOn overdue }
  deliveries { area { key } kind state } receipts { layer state } history { version ${event} }`;

export const decision = `id citizen { id } kind title paragraph decidedOn startsOn endsOn minutesPerWeek provider
  voluntary voluntaryNotice informedOn informedException appeal { possible until sentence }
  source { area { key } origin number version } decidedBy { key name } supersedes { id } supersededBy { id }
  registeredBy { name } notifications { id recipient { ${recipient} } } notNotified { role area { key } reason sentence }
  history { ${event} recipient { person } }`;

export const breakGlass = `id version state by { id name } area { key } unit { key name } reason at expiresAt unusual cprMasked
  citizen { name } review { by { name } verdict text }`;

export const conflictOfInterest = 'id by { id name } cprMasked relation';

export const consent = `id kinds caseOrPurpose form givenOn expiresOn inForce version allowedActions from { key } to { key name }
  recordedBy { name } heardBy recordedByGiver unusual seen { by { name } } withdrawn { by { name } form text } citizen { cprMasked }`;

export const discrepancy = `id field values { area { key } value } state version basis allowedActions
  settlement { at by { name } rightArea { key } reason } deliveries { area { key } kind title state }
  history { version action by { name } area { key } reason }`;
