import type { Caller } from '../domain/access/caller.ts';
import type { Clock } from '../platform/clock.ts';
import type { Telemetry } from '../platform/telemetry.ts';

/** Why a stream is over: the caller's token has expired, the caller has left, or the gateway is closing. */
type End = 'expired' | 'left' | 'closing';

/** A stream that is open to a caller. */
export type OpenStream = {
  /** Aborted when it is over, with an `End` for its reason. */
  readonly over: AbortSignal;
  /** Tells whether the caller's token still holds; a stream whose token does not is over. */
  holds(): boolean;
  end(why: End): void;
};

/** Limits the streams open at once: in all, and of one caller. */
export type StreamLimits = { streams: number; streamsPerCaller: number };

/** The streams that are open on this gateway, each no longer than its caller's token. */
export type OpenStreams = {
  /** Null when there are as many as there may be, or the gateway is closing. */
  open(caller: Caller): OpenStream | null;
  endAll(): void;
};

const longestTimer = 2 ** 31 - 1;

export function openStreams(
  { streams: most, streamsPerCaller }: StreamLimits,
  { clock, telemetry }: { clock: Clock; telemetry: Telemetry },
): OpenStreams {
  const open = new Map<AbortController, string>();
  let closing = false;
  const ofCaller = (id: string) => [...open.values()].filter((one) => one === id).length;
  return {
    open({ id, expiresAt }) {
      if (closing || open.size >= most || ofCaller(id) >= streamsPerCaller) return null;
      const stream = new AbortController();
      const left = () => Date.parse(expiresAt) - clock.now().getTime();
      const end = (why: End) => stream.abort(why);
      const expiry = setTimeout(end, Math.min(Math.max(left(), 0), longestTimer), 'expired');
      open.set(stream, id);
      telemetry.streamsOpen(open.size);
      stream.signal.addEventListener('abort', () => {
        clearTimeout(expiry);
        open.delete(stream);
        telemetry.streamsOpen(open.size);
      });
      return {
        over: stream.signal,
        end,
        holds() {
          if (left() <= 0) end('expired');
          return !stream.signal.aborted;
        },
      };
    },
    endAll() {
      closing = true;
      for (const stream of open.keys()) stream.abort('closing' satisfies End);
    },
  };
}
