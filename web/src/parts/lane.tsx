import type { ReactNode } from 'preact/compat';
import { Icon, type IconName } from './icon.tsx';

/** Areas in the order they were first seen have the same colour and icon everywhere. */
const looks: Readonly<Record<string, { colour: string; icon: IconName }>> = {
  employment: { colour: 'lane-one', icon: 'work' },
  social: { colour: 'lane-two', icon: 'home' },
};

/** Returns the class and the icon of an area; an area that the page does not know has the third. */
export const lookOf = (area: string): { colour: string; icon: IconName } =>
  looks[area] ?? { colour: 'lane-three', icon: 'groups' };

/** Names an area with its icon. */
export const AreaName = ({ area }: { area: { key: string; name: string } }) => (
  <span className={`area-name ${lookOf(area.key).colour}`}>
    <Icon name={lookOf(area.key).icon} />
    {area.name}
  </span>
);

/** One area's lane: its colour, icon and name, and what lies in it. */
export const Lane = ({
  area,
  beside,
  children,
}: {
  area: { key: string; name: string };
  beside?: ReactNode;
  children: ReactNode;
}) => (
  <section className={`lane ${lookOf(area.key).colour}`} aria-labelledby={`lane-${area.key}`}>
    <header className="lane-header">
      <h2 id={`lane-${area.key}`}>
        <Icon name={lookOf(area.key).icon} />
        {area.name}
      </h2>
      {beside}
    </header>
    {children}
  </section>
);
