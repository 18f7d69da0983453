/** The table of each kind of record that can wait on somebody. */
export const waitingTables = {
  referral: 'referral',
  notification: 'notification',
  consent: 'consent',
  'break-glass': 'break_glass',
  delivery: 'outbox',
  plan: 'plan',
  meeting: 'meeting',
  'meeting-rhythm': 'plan',
  'committee-case': 'committee_case',
} as const;
