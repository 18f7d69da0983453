import { useSyncExternalStore } from 'preact/compat';

/** The browser's standing with the gateway: not asked yet, logged in, logged out, or logged in until a moment ago. */
export type SessionState = 'unknown' | 'in' | 'out' | 'expired';

/** Messages to the other tabs: somebody logged in or out in one of them. */
const tabs = new BroadcastChannel('helhed-session');
const listeners = new Set<() => void>();
let state: SessionState = 'unknown';

function set(next: SessionState): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

tabs.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data === 'in' && state !== 'unknown') set('in');
  if (data === 'out') leave();
});

/** Leaves the page in every sense: a fresh document holds nothing of what was seen. */
const leave = () => location.replace('/');

/** The session as the page knows it, and what changes it. */
export const session = {
  /** Notes an answer that needed a log-in and had one. */
  accepted: () => set('in'),
  /** Notes a 401: whoever was in keeps what they are writing, and logs in beside it. */
  refused: () => set(state === 'in' || state === 'expired' ? 'expired' : 'out'),
  /** Tells every tab that somebody logged in again. */
  renewed(): void {
    tabs.postMessage('in');
    set('in');
  },
  /** Logs out here and in the other tabs, also at the provider where it wants that. */
  async logOut(): Promise<void> {
    const answer = await fetch('/logout', { method: 'POST', credentials: 'same-origin' }).catch(() => null);
    tabs.postMessage('out');
    const { location: next } =
      answer?.status === 200 ? ((await answer.json()) as { location?: string }) : { location: undefined };
    location.replace(next ?? '/');
  },
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Follows the session. */
export const useSession = (): SessionState => useSyncExternalStore(subscribe, () => state);

/** The address of log-in, which brings the user back to a path of ours. */
export const loginAddress = (returnTo: string): string => `/login?${new URLSearchParams({ returnTo }).toString()}`;
