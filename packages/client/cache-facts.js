// generated from schema/*.graphql by `npm run generate`: never edit
export const possibleTypes = {
  "FormLimit": [
    "TextLimit",
    "NumberLimit",
    "DateLimit",
    "CountLimit"
  ],
  "Node": [
    "AuditSample",
    "BreakGlass",
    "Case",
    "Citizen",
    "CommitteeCase",
    "ConflictOfInterest",
    "Consent",
    "BostoetteDecision",
    "DeadLetter",
    "DrawingEntry",
    "DrawingReservation",
    "UnusableGrant",
    "Mandate",
    "Meeting",
    "Notification",
    "Plan",
    "ReferralDraft",
    "Referral"
  ],
  "Refusal": [
    "UnknownAuditSample",
    "UnknownBreakGlass",
    "NotReady",
    "NotQuorate",
    "WrongMembers",
    "UnknownConflictOfInterest",
    "InvalidArea",
    "UnknownConsent",
    "ConsentMissing",
    "UnknownDelivery",
    "UnknownDiscrepancy",
    "Overdraft",
    "NotCovered",
    "InvalidAmount",
    "UnknownReservation",
    "UnknownEntry",
    "UnknownGrant",
    "UnknownGrantFeed",
    "MeetingFull",
    "PlanExists",
    "CommitteeNeeded",
    "NoConsent",
    "Unknown",
    "InvalidLevel",
    "VersionConflict",
    "IdempotencyMismatch",
    "NotPossible",
    "NotAllowed",
    "UnknownUnit",
    "OwnArea",
    "Missing",
    "InvalidText",
    "InvalidDate",
    "LeaderNeeded",
    "StalePreview",
    "UnknownCitizen",
    "UnknownReferral",
    "UnknownDecision",
    "SourceUnavailable",
    "DecisionExists",
    "UnknownNotification",
    "StaleBasis",
    "UnknownLegalBasis"
  ],
  "WorkItem": [
    "CommitteeWork",
    "PlanWork",
    "ReferralWork",
    "NotificationWork",
    "ConsentWork",
    "BreakGlassWork",
    "DeliveryWork",
    "MeetingWork"
  ]
};
export const pagedFields = {
  "Citizen": {
    "cases": [
      "filter"
    ],
    "activities": [
      "filter"
    ],
    "timeline": [
      "filter",
      "order"
    ],
    "accessLog": [],
    "committeeCases": [],
    "consents": [
      "filter"
    ],
    "bostoetteDecisions": [],
    "plans": [],
    "referrals": [
      "filter"
    ]
  },
  "DrawingRight": {
    "entries": []
  },
  "Mandate": {
    "entries": []
  },
  "Meeting": {
    "agenda": []
  },
  "Plan": {
    "committeeCases": [],
    "meetings": []
  },
  "Query": {
    "citizens": [
      "filter",
      "order",
      "purpose"
    ],
    "citizenAccessLog": [
      "cpr"
    ],
    "auditSamples": [],
    "breakGlassReviews": [
      "filter"
    ],
    "committeeCases": [
      "filter",
      "purpose"
    ],
    "conflictsOfInterest": [],
    "deadLetters": [],
    "unusableGrants": [],
    "meetings": [
      "filter",
      "purpose"
    ],
    "notifications": [
      "filter",
      "purpose"
    ],
    "plans": [
      "filter",
      "purpose"
    ],
    "referralDrafts": [],
    "referrals": [
      "filter",
      "purpose"
    ],
    "workQueue": [
      "filter",
      "purpose"
    ],
    "handledWork": [
      "filter",
      "purpose"
    ]
  },
  "Viewer": {
    "openBreakGlass": []
  }
};
