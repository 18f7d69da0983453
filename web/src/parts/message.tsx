import type { ReactNode } from 'preact/compat';
import { Icon, type IconName } from './icon.tsx';

/** The kinds of message, as the design system colours them. */
export type MessageKind = 'info' | 'success' | 'warning' | 'error';

const words: Readonly<Record<MessageKind, [IconName, string]>> = {
  info: ['info', 'Bemærk'],
  success: ['success', 'Udført'],
  warning: ['warning', 'Vær opmærksom'],
  error: ['error', 'Fejl'],
};

/** Shows a message in a box; its kind is said in words to those who see no colour. */
export function Message({
  kind,
  heading,
  children,
  live = false,
}: {
  kind: MessageKind;
  heading?: ReactNode;
  children?: ReactNode;
  live?: boolean;
}) {
  const [icon, word] = words[kind];
  return (
    <div className={`message message-${kind}`} role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}>
      <Icon name={icon} />
      <div>
        <span className="sr-only">{word}: </span>
        {heading && <p className="message-heading">{heading}</p>}
        {children}
      </div>
    </div>
  );
}

/** Shows a state by a word and an icon, never by colour alone. */
export const Badge = ({
  kind,
  icon,
  children,
}: {
  kind?: MessageKind | undefined;
  icon?: IconName;
  children: ReactNode;
}) => (
  <span className={kind ? `badge badge-${kind}` : 'badge'}>
    {icon && <Icon name={icon} />}
    {children}
  </span>
);
