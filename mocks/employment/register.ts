import type { Shelf } from './shelf.ts';

// What the employment system holds, in the vendor's shape.

export type Tag = { id: string; name: string };
export type Citizen = {
  id: string;
  cpr: string;
  displayName: string;
  givenName: string;
  middleName: string | null;
  familyName: string;
  email: string;
  phone: string;
  address: { street: string; postalCode: string; city: string };
  unitKey: string | null;
  caseworkerIdentifier: string | null;
  isActive: boolean;
};
export type Case = {
  id: string;
  citizenId: string;
  caseNumber: string;
  title: string;
  status: 'Oprettet' | 'Oplyst' | 'Afgjort' | 'Lukket';
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
  activityType: 'TILBUD' | 'MENTOR' | 'UDDANNELSE';
  status: 'Planlagt' | 'Igangværende' | 'Gennemført' | 'Afbrudt';
  startDate: string;
  endDate: string | null;
  providerName: string | null;
  paragraph: string | null;
  weeklyHours: number | null;
};
export type ResponsibleCaseworker = {
  id: string;
  citizenId: string;
  caseworkerId: string;
  caseworkerName: string;
  responsibilityCode: string;
  responsibilityName: string;
  role: 0 | 1;
  startDate: string | null;
  endDate: string | null;
  caseworkerIsActive: boolean;
  unitKey: string | null;
  unitName: string | null;
};
export type PrivateContact = { id: string; citizenId: string; name: string; relation: string; phone: string | null };
export type Alert = {
  id: string;
  citizenId: string;
  title: string;
  alertSeverity: 'Information' | 'Warning' | 'Critical';
};
export type Task = {
  id: string;
  citizenId: string;
  title: string;
  description: string;
  deadline: string | null;
  assignedActorsId: readonly string[];
  taskType: string;
  state: 'Active' | 'Completed' | 'Canceled' | 'Started';
};
export type Note = {
  id: string;
  referenceId: string;
  title: string;
  type: string;
  body: string;
  documents: readonly unknown[];
  createdDate: string;
};
type TagAssignment = { id: string; tagId: string; referenceId: string };

/** Everything the system holds. What the API can write stands on shelves; the rest never changes. */
export type Register = {
  /** Until when each token is good, in epoch milliseconds. */
  tokens: Map<string, number>;
  citizens: Map<string, Citizen>;
  targetGroups: Map<string, string>;
  cases: readonly Case[];
  activities: readonly Activity[];
  privateContacts: readonly PrivateContact[];
  alerts: readonly Alert[];
  tags: readonly Tag[];
  /** By citizen: the vendor replaces the whole list at once. */
  responsible: Shelf<readonly ResponsibleCaseworker[]>;
  tasks: Shelf<Task>;
  notes: Shelf<Note>;
  tagAssignments: Shelf<TagAssignment>;
};
