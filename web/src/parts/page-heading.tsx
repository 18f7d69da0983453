import { useEffect, useRef, type ReactNode } from 'preact/compat';

/** The first screen leaves the focus where the browser puts it, before the skip link; every later one takes it. */
let moved = false;

/** The heading of a screen: it takes the focus when one comes to the screen, and names the tab. `tab` names nobody. */
export function PageHeading({ tab, children }: { tab: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tab} – Helhed`;
    if (moved) heading.current?.focus();
    moved = true;
  }, [tab]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
