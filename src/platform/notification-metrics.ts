import { Counter, type Registry } from 'prom-client';

/** What a notification brought to light that those who run the gateway should look at. */
export type NotificationAlarm = 'wrong-citizen';

/** The metrics of notifications of decisions. */
export function notificationMetrics(registry: Registry) {
  const alarms = new Counter({
    name: 'helhed_notification_alarms_total',
    help: 'What recipients said of notifications that somebody should look at.',
    labelNames: ['what'],
    registers: [registry],
  });
  return { notificationAlarm: (what: NotificationAlarm) => alarms.inc({ what }) };
}
