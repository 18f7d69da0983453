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
  level = 2,
  children,
}: {
  area: { key: string; name: string };
  beside?: ReactNode;
  /** The level of its heading. */
  level?: 2 | 3;
  children: ReactNode;
}) => {
  const Heading = `h${level}` as const;
  return (
    <section className={`lane ${lookOf(area.key).colour}`} aria-labelledby={`lane-${area.key}`}>
      <header className="lane-header">
        <Heading id={`lane-${area.key}`}>
          <Icon name={lookOf(area.key).icon} />
          {area.name}
        </Heading>
        {beside}
      </header>
      {children}
    </section>
  );
};
