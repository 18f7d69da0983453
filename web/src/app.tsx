import { useEffect } from 'preact/compat';
import { Route, Switch, useLocation } from 'wouter-preact';
import type { Client } from './api/client.ts';
import { listenForChanges } from './api/event-stream.ts';
import { useSession } from './api/session.ts';
import { ErrorBoundary } from './parts/error-boundary.tsx';
import { Header, SessionWarning } from './parts/header.tsx';
import { ExpiredDialog, LoggedIn, loggedInPath, LogIn } from './parts/logged-out.tsx';
import { Message } from './parts/message.tsx';
import { OfflineNotice } from './parts/offline.tsx';
import { Store } from './parts/store.tsx';
import { UnsentKeeper } from './parts/unsent.tsx';
import { seesCitizens, useViewer, ViewerProvider } from './parts/viewer.tsx';
import { screens } from './screens.tsx';

/** The page: who is logged in, then the screen of the address. */
export const App = ({ client }: { client: Client }) => (
  <Store first={client}>
    <a className="skipnav" href="#main-content">
      Gå til indhold
    </a>
    <ViewerProvider waiting={(problem) => <NotIn problem={problem} />}>
      <Inside />
    </ViewerProvider>
    <ExpiredDialog />
  </Store>
);

/** Shows log-in before anybody is known. */
function NotIn({ problem }: { problem: string | null }) {
  const out = useSession() === 'out';
  return (
    <main id="main-content" tabIndex={-1}>
      {out ? <LogIn /> : problem ? <Message kind="error" heading={problem} live /> : <p role="status">Henter …</p>}
    </main>
  );
}

function Inside() {
  const [path] = useLocation();
  const listens = seesCitizens(useViewer());
  useEffect(() => {
    const stopping = new AbortController();
    if (listens) listenForChanges(stopping.signal);
    return () => stopping.abort();
  }, [listens]);
  return (
    <>
      <Header />
      <main id="main-content" tabIndex={-1}>
        <OfflineNotice />
        <SessionWarning />
        <ErrorBoundary key={path}>
          <UnsentKeeper>
            <Switch>
              <Route path={loggedInPath}>
                <LoggedIn />
              </Route>
              {screens}
            </Switch>
          </UnsentKeeper>
        </ErrorBoundary>
      </main>
    </>
  );
}
