import { useEffect, useRef } from 'preact/compat';
import { WorkQueueChangedDocument } from '../generated/graphql.ts';

/**
 * One event stream for the whole browser: over HTTP/1.1 a browser has six connections to a gateway, and a stream in each tab would
 * take them all. The tab that holds the lock listens, and tells the others.
 */
const tabs = new BroadcastChannel('helhed-events');
const listeners = new Set<(own: boolean) => void>();

tabs.addEventListener('message', ({ data }: MessageEvent<unknown>) => announce(data === 'own'));

function announce(own: boolean): void {
  for (const listener of listeners) listener(own);
}

/** Tells every tab that the user has changed something: they need not be told that it is new. */
export function tellOwnChange(): void {
  announce(true);
  tabs.postMessage('own');
}

/** Waits for the lock, then listens for as long as the tab lives or until told to stop. */
export function listenForChanges(stopped: AbortSignal): void {
  const listening = navigator.locks.request('helhed-events', { signal: stopped }, () => keepListening(stopped));
  // Stopping is how it ends.
  listening.catch(() => {});
}

async function keepListening(stopped: AbortSignal): Promise<void> {
  for (let failures = 0; !stopped.aborted; failures += 1) {
    const answered = await listenOnce(stopped).catch(() => 0);
    if (answered === 401 || answered === 403) return;
    if (answered === 200) failures = 0;
    await pause(Math.min(1_000 * 2 ** failures, 60_000), stopped);
  }
}

const pause = (ms: number, stopped: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    stopped.addEventListener('abort', () => [clearTimeout(timer), resolve()], { once: true });
  });

/** Reads one stream to its end; answers its status. The first event says how things are, and changes nothing. */
async function listenOnce(signal: AbortSignal): Promise<number> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: WorkQueueChangedDocument.toString() }),
    signal,
  });
  if (!answer.ok || !answer.body) return answer.status;
  let events = 0;
  let rest = '';
  for await (const text of chunksOf(answer.body)) {
    const parts = (rest + text).split('\n\n');
    rest = parts.pop() ?? '';
    for (const one of parts) {
      if (!one.includes('event: next')) continue;
      events += 1;
      if (events === 1) continue;
      announce(false);
      tabs.postMessage('changed');
    }
  }
  return answer.status;
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

/** Calls back whenever something that waits on the user has changed, by the user's own hand or another's. */
export function useChanges(onChange: (own: boolean) => void): void {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    const listener = (own: boolean) => latest.current(own);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
}
