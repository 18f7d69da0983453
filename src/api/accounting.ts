import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { AuditTrail } from '../access/audit-trail.ts';
import type { Context } from '../context.ts';
import type { Telemetry } from '../platform/telemetry.ts';
import { accountOf } from './account.ts';

/** Stores who asked for what before the answer leaves (promise 19); when that cannot be stored, nothing leaves. */
export function accounting(auditTrail: AuditTrail, telemetry: Telemetry): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ contextValue, operationName, response }) {
        const { grounds, guard, criteria, alsoAbout, denied } = contextValue;
        if (guard.lookedUp().length === 0 && alsoAbout.size === 0 && criteria.length === 0 && !denied) return;
        try {
          const { accessVersion } = await auditTrail.record(await accountOf(contextValue, operationName ?? null));
          telemetry.auditEntries('stored');
          if (grounds.holdAt(accessVersion)) return;
          withhold(response, accessChanged);
        } catch {
          telemetry.auditEntries('failed');
          withhold(response, auditUnavailable);
        }
      },
    }),
  };
}

const auditUnavailable = {
  message: 'The audit trail cannot be written, so nothing is shown. Try again in a moment.',
  extensions: { code: 'AUDIT_UNAVAILABLE' },
};

const accessChanged = {
  message: 'Who may see what changed while this was answered. Try again.',
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
