import type { Log } from './log.ts';
import type { NotificationAlarm } from './notification-metrics.ts';
import type { AccessAlarm, Telemetry } from './telemetry.ts';

/** Tells those who run the gateway what to look at, without persons: the leaders are told who. */
export const alarmTo =
  (log: Log, telemetry: Telemetry) =>
  (what: AccessAlarm | NotificationAlarm): void => {
    if (what === 'wrong-citizen') {
      log.error('A notification is disputed: it is of the wrong citizen', { what });
      telemetry.notificationAlarm(what);
      return;
    }
    log.error('Somebody uses their access unusually', { what });
    telemetry.accessAlarm(what);
  };
