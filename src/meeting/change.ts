import type { Change } from '../command/save-change.ts';
import { messagesOf, type Effect } from '../delivery/effects.ts';
import type { MeetingChange } from '../domain/meeting/meeting.ts';
import type { Keys } from '../platform/keys.ts';
import { meetingEvents, meetings } from './store.ts';

/** Returns the change that a meeting's next version makes: saved with its event, sent to the systems and announced. */
export const meetingChange = (
  { meeting, event, before }: MeetingChange,
  effects: readonly Effect[],
  { keys }: { keys: Keys },
): Change => ({
  messages: messagesOf(effects),
  topics: [['meeting', meeting.id]],
  async save(tx) {
    const record = { meeting };
    const saved = before
      ? await meetings.change(tx, keys, record, before.version)
      : await meetings.insert(tx, keys, record);
    if (!saved) return false;
    await meetingEvents.add(tx, keys, meeting.id, { version: meeting.version, event });
    return true;
  },
});
