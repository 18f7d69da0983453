import { useEffect, useRef } from 'preact/compat';
import { loginAddress, session, useSession } from '../api/session.ts';
import { PageHeading } from './page-heading.tsx';

/** Where the other tab comes back to after a log-in beside a form. */
export const loggedInPath = '/logget-paa';

/** Leads somebody who is not logged in to log-in. */
export const LogIn = () => (
  <div className="narrow">
    <PageHeading tab="Log på">Helhed</PageHeading>
    <p className="lead">
      Én samlet visning af en borgers sager på tværs af områderne: hvem der gør hvad, hvad der venter, og hvad der
      mangler.
    </p>
    <a className="button button-primary" href={loginAddress(location.pathname)}>
      Log på
    </a>
  </div>
);

/** Lets somebody whose session ended log in in another tab: what they were writing stays as it is. */
export function ExpiredDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const expired = useSession() === 'expired';
  useEffect(() => {
    if (expired) dialog.current?.showModal();
    else dialog.current?.close();
  }, [expired]);
  return (
    <dialog ref={dialog} aria-labelledby="expired" onCancel={(event) => event.preventDefault()}>
      {expired && (
        <>
          <h2 id="expired">Du er ikke logget på længere</h2>
          <p>Log på i et nyt vindue, så bliver det, du har skrevet, stående her. Bagefter kan du fortsætte.</p>
          <p className="buttons">
            <a className="button button-primary" href={loginAddress(loggedInPath)} target="_blank" rel="opener">
              Log på i et nyt vindue
            </a>
            <button type="button" className="button button-secondary" onClick={() => void session.logOut()}>
              Forlad siden
            </button>
          </p>
        </>
      )}
    </dialog>
  );
}

/** Shows in the other tab that the log-in is done, and tells the first one. */
export function LoggedIn() {
  useEffect(() => session.renewed(), []);
  return (
    <div className="narrow">
      <PageHeading tab="Logget på">Du er logget på igen</PageHeading>
      <p>Luk dette vindue, og fortsæt, hvor du var.</p>
      <button type="button" className="button button-primary" onClick={() => window.close()}>
        Luk vinduet
      </button>
    </div>
  );
}
