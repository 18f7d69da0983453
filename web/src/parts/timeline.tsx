import { useState } from 'react';
import type { CitizenCourseQuery } from '../generated/graphql.ts';
import { dateText } from './dates.ts';
import { Choices } from './field.tsx';
import { Folded } from './folded.tsx';
import { AreaName } from './lane.tsx';
import { isWhole, missingLine } from './sources.tsx';
import { TimelinePicture } from './timeline-picture.tsx';

type Course = NonNullable<CitizenCourseQuery['citizen']>;
type Events = NonNullable<Course['timeline']['nodes']>;

/** Shows what happened, as a picture with the same as a list beneath; one may leave areas out. */
export function Timeline({
  timeline: { nodes, sources, pageInfo },
  activities,
}: {
  timeline: Course['timeline'];
  activities: NonNullable<Course['activities']['nodes']>;
}) {
  const areas = sources.map(({ area }) => area);
  const [chosen, setChosen] = useState(areas.map(({ key }) => key));
  if (!nodes) return <p>Det vides ikke, hvad der er sket.</p>;
  const events = nodes.filter(({ area }) => chosen.includes(area.key));
  const missing = missingLine(sources);
  return (
    <>
      {missing && <p className="secondary">Ikke alt er med. {missing}</p>}
      {areas.length > 1 && (
        <Choices
          form="timeline"
          name="area"
          type="checkbox"
          label="Vis"
          choices={areas.map(({ key, name }) => ({ value: key, text: name }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {events.length === 0 && <p className="secondary">{sources.every(isWhole) ? 'Intet at vise' : 'Vides ikke'}</p>}
      {events.length > 0 && (
        <>
          <TimelinePicture
            areas={areas.filter(({ key }) => chosen.includes(key))}
            events={events}
            periods={activities.filter(({ area }) => chosen.includes(area.key))}
          />
          <EventList events={events} />
        </>
      )}
      {pageInfo.hasNextPage && <p className="secondary">Der er flere, ældre hændelser.</p>}
    </>
  );
}

const EventList = ({ events }: { events: Events }) => (
  <Folded items={events} most={8} name="hændelser" className="plain event-list">
    {({ on, area, event, about }, index) => (
      <li key={`${on} ${about} ${index}`}>
        <time dateTime={on}>{dateText(on)}</time>
        <span>
          <strong>{event}</strong>: {about}
        </span>
        <AreaName area={area} />
      </li>
    )}
  </Folded>
);
