import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { AuditTrail } from '../audit-trail/audit-trail.ts';
import type { Context } from '../context.ts';
import type { Telemetry } from '../platform/telemetry.ts';
import { auditEntryOf } from './audit-entry.ts';

/** Stores who asked for what before the answer leaves (promise 19); when that cannot be stored, nothing leaves. */
export function auditPlugin(auditTrail: AuditTrail, telemetry: Telemetry): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ contextValue, operation, operationName, response }) {
        const { accessGrants, named } = contextValue;
        const kept = operation?.operation === 'mutation' && succeeded(response);
        if (!isToBeTold(contextValue) && (kept || named.cprs.size + named.ids.size === 0)) return;
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
      },
    }),
  };
}

/** Whether anything was looked up, searched for, given out, refused or denied. */
const isToBeTold = ({ guard, criteria, alsoAbout, refused, denied }: Context): boolean =>
  guard.lookedUp().length + criteria.length + alsoAbout.size + refused.length > 0 || denied !== null;

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
  response.body = {
    kind: 'single',
    singleResult: { errors: [error] },
  };
  response.http.status = 503;
  response.http.headers.set('retry-after', '5');
}
