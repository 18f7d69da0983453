import type { GraphQLResponse } from '@apollo/server';
import type { AuditTrail } from '../../audit-trail/audit-trail.ts';
import type { Context } from '../../context.ts';
import type { GatewayTelemetry } from '../telemetry.ts';
import { auditEntryOf } from './audit-entry.ts';
import type { ResponseStep } from './response-steps.ts';

/** Stores the audit entry before the response leaves (promise 19); when it cannot be stored, nothing leaves. */
export const storeAuditEntry =
  (auditTrail: AuditTrail, telemetry: GatewayTelemetry): ResponseStep =>
  async ({ contextValue, operation, operationName, response }) => {
    const { accessGrants, named } = contextValue;
    const changed = operation?.operation === 'mutation' && succeeded(response);
    if (!isToBeTold(contextValue) && (changed || named.cprs.size + named.ids.size === 0)) return;
    try {
      const entry = await auditEntryOf(contextValue, operationName ?? null);
      if (!isToBeTold(contextValue) && entry.citizens.length === 0) return;
      const { accessVersion } = await auditTrail.record(entry);
      telemetry.auditEntries('stored');
      if (accessGrants.areValidAt(accessVersion)) return;
      withhold(response, accessChanged);
    } catch {
      telemetry.auditEntries('failed');
      withhold(response, auditUnavailable);
    }
  };

/** Tells whether anything was looked up, searched for, given out, refused or denied. */
const isToBeTold = ({ guard, criteria, handedOut, refused, denied }: Context): boolean =>
  guard.lookedUp().length + criteria.length + handedOut.size + refused.length > 0 || denied !== null;

/** A change that was made has its entry already, stored with it. */
const succeeded = ({ body }: GraphQLResponse): boolean => body.kind === 'single' && !body.singleResult.errors;

const auditUnavailable = {
  message: 'Loggen kan ikke skrives lige nu, så der vises intet. Prøv igen om lidt.',
  extensions: { code: 'AUDIT_UNAVAILABLE' },
};

const accessChanged = {
  message: 'Hvem der må se hvad, blev ændret, mens der blev svaret. Prøv igen.',
  extensions: { code: 'ACCESS_CHANGED' },
};

function withhold(response: GraphQLResponse, error: typeof auditUnavailable): void {
  response.body = { kind: 'single', singleResult: { errors: [error] } };
  response.http.status = 503;
  response.http.headers.set('retry-after', '5');
}
