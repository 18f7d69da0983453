import { Registry } from 'prom-client';
import { accessMetrics, systemMetrics } from '../access/metrics.ts';
import { auditMetrics } from '../audit-trail/metrics.ts';
import { deliveryMetrics } from '../delivery/metrics.ts';
import { grantFeedMetrics } from '../grant-feed/metrics.ts';
import { createTelemetry } from '../platform/telemetry.ts';

/** The metrics of one gateway: the platform's, and those that the rooms add. */
export type GatewayTelemetry = ReturnType<typeof gatewayTelemetry>;

/** Creates the metrics of one gateway, in a registry of its own. */
export function gatewayTelemetry() {
  const registry = new Registry();
  return {
    ...createTelemetry(registry),
    ...systemMetrics(registry),
    ...accessMetrics(registry),
    ...auditMetrics(registry),
    ...deliveryMetrics(registry),
    ...grantFeedMetrics(registry),
  };
}
