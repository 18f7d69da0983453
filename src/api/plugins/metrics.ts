import type { Telemetry } from '../../platform/telemetry.ts';
import type { ResponseStep } from './response-steps.ts';

/** Counts and times operations, by the name that the client gave them. */
export const measureOperation =
  (telemetry: Telemetry): ResponseStep =>
  ({ contextValue, operationName, response }) => {
    const { data, errors = [] } = response.body.kind === 'single' ? response.body.singleResult : {};
    const failed = (response.http.status ?? 200) >= 500 ? 'failed' : 'refused';
    const outcome = errors.length === 0 ? 'ok' : data ? 'partial' : failed;
    const ms = performance.now() - contextValue.startedAt;
    telemetry.operationAnswered({ operation: operationName ?? null, outcome, ms });
  };
