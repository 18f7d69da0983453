import { useEffect, useState } from 'preact/compat';
import { Link, useLocation } from 'wouter-preact';
import { session } from '../api/session.ts';
import type { Role, ViewerAction } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { clockText } from './dates.ts';
import { Icon } from './icon.tsx';
import { Message } from './message.tsx';
import { seesCitizens, useViewer, type Viewer } from './viewer.tsx';

type Place = { to: string; text: string; open: (viewer: Viewer) => boolean };

const may =
  (action: ViewerAction) =>
  ({ allowedActions }: Viewer) =>
    allowedActions.includes(action);

const has =
  (...roles: readonly Role[]) =>
  ({ roles: own }: Viewer) =>
    roles.some((role) => own.has(role));

/** The screens that have a place in the menu, and whose menu they are in. */
const places: readonly Place[] = [
  { to: '/', text: 'Min dag', open: seesCitizens },
  { to: '/find', text: 'Find borger', open: seesCitizens },
  { to: '/noedadgang', text: 'Nødadgang', open: may('BREAK_GLASS') },
  { to: '/inhabilitet', text: 'Inhabilitet', open: may('DECLARE_CONFLICT_OF_INTEREST') },
  { to: '/udvalg', text: 'Udvalget', open: has('CASEWORKER', 'INTAKE', 'LEADER', 'FACILITATOR') },
  { to: '/moeder', text: 'Møder', open: has('CASEWORKER', 'INTAKE', 'LEADER', 'SUPPORT_WORKER', 'FACILITATOR') },
  { to: '/traekningsret', text: 'Trækningsret', open: has('CASEWORKER', 'INTAKE', 'LEADER', 'SUPPORT_WORKER') },
  { to: '/valg', text: 'Kommunens valg', open: has('LEADER') },
  { to: '/leder', text: 'Leder og kontrol', open: has('LEADER', 'AUDITOR') },
  { to: '/drift', text: 'Drift', open: has('OPERATOR') },
];

/** Lists the screens that somebody has in the menu. */
export const placesOf = (viewer: Viewer): Place[] => places.filter(({ open }) => open(viewer));

/** The top of every screen: the way around, who is logged in, where they work, and how long it lasts. */
export function Header() {
  const viewer = useViewer();
  const [path] = useLocation();
  return (
    <header className="page-header">
      <div className="page-header-inner">
        <Link href="/" className="logo">
          Helhed
        </Link>
        <p className="who">
          <Icon name="person" />
          <span>
            <strong>{viewer.name}</strong>
            <span className="where">{placeText(viewer)}</span>
          </span>
          <span className="until">Logget på til kl. {clockText(viewer.expiresAt)}</span>
          <button type="button" className="button button-secondary button-small" onClick={() => void session.logOut()}>
            Log af
          </button>
        </p>
      </div>
      <nav aria-label="Hovedmenu">
        <ul className="no-max-width">
          {placesOf(viewer).map(({ to, text }) => (
            <li key={to}>
              <Link href={to} aria-current={path === to ? 'page' : undefined}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function placeText({ units, roles }: Viewer): string {
  if (units.length > 0) return units.map(({ unitName, areaName }) => `${unitName} (${areaName})`).join(', ');
  return [...roles].map((role) => label('Role', role)).join(', ');
}

const warnedBefore = 2 * 60_000;

/** Warns two minutes before the session ends; one who goes on working has it renewed by the gateway. */
export function SessionWarning() {
  const { expiresAt, again } = useViewer();
  const [near, setNear] = useState(false);
  useEffect(() => {
    setNear(false);
    const left = Date.parse(expiresAt) - Date.now() - warnedBefore;
    // A timer takes no more than 24 days.
    const timer = setTimeout(() => setNear(true), Math.min(Math.max(left, 0), 2 ** 31 - 1));
    return () => clearTimeout(timer);
  }, [expiresAt]);
  if (!near) return null;
  return (
    <Message kind="warning" heading={`Du bliver logget af kl. ${clockText(expiresAt)}`} live>
      <p>Gem det, du er i gang med, eller bliv på siden: det, du har skrevet, bliver stående, når du logger på igen.</p>
      <button type="button" className="button button-secondary" onClick={again}>
        Bliv logget på
      </button>
    </Message>
  );
}
