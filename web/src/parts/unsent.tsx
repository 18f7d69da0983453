import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'preact/compat';
import { Message } from './message.tsx';

/** What somebody wrote in the form of an action that went away before they sent it. */
type Unsent = { action: string; written: readonly string[] };

const Keeping = createContext<(unsent: Unsent) => void>(() => {});

/** Shows what was written in forms that news took away, until the user has taken it or leaves the screen. */
export function UnsentKeeper({ children }: { children: ReactNode }) {
  const [kept, setKept] = useState<readonly Unsent[]>([]);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.focus(), [kept]);
  return (
    <Keeping value={(unsent) => setKept((before) => [...before, unsent])}>
      {kept.length > 0 && (
        <div ref={first} tabIndex={-1}>
          <Message kind="warning" heading="Det, du var ved at skrive, er ikke sendt" live>
            {kept.map(({ action, written }, index) => (
              <div key={index}>
                <p>{action}: Det kan ikke længere gøres, for noget er ændret imens. Du havde skrevet:</p>
                {written.map((text) => (
                  <p key={text} className="written">
                    {text}
                  </p>
                ))}
              </div>
            ))}
            <button type="button" className="button button-secondary" onClick={() => setKept([])}>
              Luk
            </button>
          </Message>
        </div>
      )}
      {children}
    </Keeping>
  );
}

/** Holds what is being written in the form of an action; keeps it on the screen where the form goes away with it. */
export function useUnsent(action: string): { current: readonly string[] } {
  const keep = useContext(Keeping);
  const written = useRef<readonly string[]>([]);
  useEffect(() => () => void (written.current.length > 0 && keep({ action, written: written.current })), []);
  return written;
}
