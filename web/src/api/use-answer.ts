import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/compat';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { useSession } from './session.ts';
import { useClient } from './use-client.ts';

/** A screen's answer: the last one there was, and why there is none, or no newer one. */
export type Answer<Data> = {
  data: Data | undefined;
  problem: string | null;
  /** True while it is the answer from before the screen was opened. */
  isKept: boolean;
  /** Asks the gateway again, whatever is kept. */
  again: () => void;
};

type Asked<Data> = { key: string; data: Data | undefined; problem: string | null };

/**
 * Asks an operation while a screen shows, what is kept first; asks again when a session that ended is renewed. `fresh`: nothing that
 * is kept, for a form that begins with how things are.
 */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { pause = false, fresh = false }: { pause?: boolean; fresh?: boolean } = {},
): Answer<Data> {
  const client = useClient();
  const key = JSON.stringify(variables);
  const [asked, setAsked] = useState<Asked<Data> | null>(null);
  const latest = useRef(0);
  const again = useCallback(() => {
    const turn = (latest.current += 1);
    void client.query(document, JSON.parse(key) as Variables).then(({ data, problem }) => {
      if (turn !== latest.current) return;
      setAsked((before) => ({ key, data: data ?? (before?.key === key ? before.data : undefined), problem }));
    });
  }, [client, document, key]);
  // Before the frame is drawn: what is asked for need not wait for it.
  useLayoutEffect(() => {
    if (!pause) again();
    return () => void (latest.current += 1);
  }, [again, pause]);
  const current = asked?.key === key ? asked : null;
  const state = useSession();
  useEffect(() => {
    if (state === 'in' && current?.problem && !pause) again();
    // Only a session that is renewed asks again, not each problem.
  }, [state]);
  return {
    data: current?.data ?? (fresh ? undefined : client.kept(document, variables)),
    problem: current?.problem ?? null,
    isKept: !current?.data,
    again,
  };
}

/** The times, in seconds, after which an answer that is not whole is asked for again; the last of them from then on. */
const askedAgainAfter = [5, 10, 20, 40, 80, 160, 300];

/** Asks again by itself, and ever more seldom, for as long as an answer is not whole. */
export function useUntilWhole(isWhole: boolean, again: () => void): void {
  useEffect(() => {
    if (isWhole) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (times: number) => {
      const seconds = askedAgainAfter[Math.min(times, askedAgainAfter.length - 1)] ?? 0;
      timer = setTimeout(() => {
        if (!document.hidden) again();
        wait(times + 1);
      }, seconds * 1_000);
    };
    wait(0);
    return () => clearTimeout(timer);
  }, [isWhole, again]);
}
