import type { DelayedStore } from './delayed-store.ts';

// The state of the employment system. Answers in the vendor's shapes are made of it beside each operation.

/** A tag that can be put on citizens; `end`: until when it could. */
export type Tag = { id: string; title: string; end: string | null };
export type TagAssignment = {
  id: string;
  tagId: string;
  referenceId: string;
  start: string | null;
  end: string | null;
};

export type Citizen = {
  id: string;
  cpr: string;
  displayName: string;
  email: string;
  phone: string;
  address: { street: string; building: string; suite: string; postalCode: string; city: string };
  primaryCaseworkerTeamId: string | null;
  caseworkerIdentifier: string | null;
  targetGroupCode: string | null;
  targetGroupStartDate: string | null;
};

export type Case = {
  id: string;
  citizenId: string;
  caseNumber: string;
  title: string;
  status: string;
  createdDate: string;
  informedDate: string | null;
  decidedDate: string | null;
  closedDate: string | null;
  kleNumber: string;
  paragraph: string | null;
  unitKey: string;
  unitName: string;
  caseworkerIdentifier: string;
  caseworkerName: string;
  targetGroupCode: string | null;
  benefitName: string | null;
  contactCourse: string | null;
};

export type Activity = {
  id: string;
  citizenId: string;
  title: string;
  activityType: string;
  status: string;
  startDate: string;
  endDate: string | null;
  providerName: string | null;
  paragraph: string | null;
  weeklyHours: number | null;
};

/** A person responsible for a citizen, now or before. `role` 1: the primary, who has no code. */
export type Responsible = {
  id: string;
  citizenId: string;
  actorId: string;
  code: string | null;
  role: 0 | 1;
  startDate: string | null;
  endDate: string | null;
};

export type PrivateContact = { id: string; citizenId: string; name: string; kind: string; phone: string | null };
export type Alert = {
  id: string;
  referenceId: string;
  title: string;
  alertSeverity: 'info' | 'high' | 'low' | 'normal';
};

export type Task = {
  id: string;
  citizenId: string;
  title: string;
  description: string;
  deadline: string | null;
  assignedActorsId: readonly string[];
  taskType: number | null;
  state: 'Active' | 'Completed' | 'Canceled' | 'Started';
  createdAt: string;
  updatedAt: string;
};

export type Note = {
  id: string;
  referenceId: string;
  title: string;
  journalTypeId: string;
  body: string;
  caseId: string | null;
  createdAt: string;
};

/** The system's state. What the API can write is in delayed stores; the rest never changes. */
export type Register = {
  /** Until when each token is good, in epoch milliseconds. */
  tokens: Map<string, number>;
  citizens: Map<string, Citizen>;
  cases: readonly Case[];
  activities: readonly Activity[];
  privateContacts: readonly PrivateContact[];
  alerts: readonly Alert[];
  tags: readonly Tag[];
  /** By citizen: the vendor replaces the whole list at once. */
  responsible: DelayedStore<readonly Responsible[]>;
  /** The actors who are employed no more. */
  departed: Set<string>;
  tasks: DelayedStore<Task>;
  notes: DelayedStore<Note>;
  tagAssignments: DelayedStore<TagAssignment>;
};
