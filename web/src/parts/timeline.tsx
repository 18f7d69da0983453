import { useState } from 'preact/compat';
import { useAnswer } from '../api/use-answer.ts';
import {
  CitizenTimelineDocument,
  type CitizenCourseQuery,
  type CitizenTimelineQuery,
  type TimelineEventKind,
} from '../generated/graphql.ts';
import { options } from '../labels/label.ts';
import { dateText } from './dates.ts';
import { Select } from './field.tsx';
import { Folded } from './folded.tsx';
import { AreaName } from './lane.tsx';
import { Loaded } from './loaded.tsx';
import { isWhole, missingLine } from './sources.tsx';
import { TimelinePicture } from './timeline-picture.tsx';
import { useViewer } from './viewer.tsx';

type Activities = NonNullable<NonNullable<CitizenCourseQuery['citizen']>['activities']['nodes']>;
type Shown = NonNullable<CitizenTimelineQuery['citizen']>['timeline'];
type Events = NonNullable<Shown['nodes']>;

/** Shows what happened, as a picture with the same as a list beneath; of one area or of one kind, where that is chosen. */
export function Timeline({ citizenId, activities }: { citizenId: string; activities: Activities }) {
  const { areas } = useViewer();
  const [area, setArea] = useState('');
  const [kind, setKind] = useState('');
  const filter = { ...(area && { area }), ...(kind && { kinds: [kind as TimelineEventKind] }) };
  const answer = useAnswer(CitizenTimelineDocument, { id: citizenId, filter });
  return (
    <>
      <div className="filters">
        <Select
          form="timeline"
          name="area"
          label="Område"
          empty="Alle områder"
          choices={areas.map(({ key, name }) => ({ value: key, text: name }))}
          value={area}
          onChange={setArea}
        />
        <Select
          form="timeline"
          name="kind"
          label="Hændelser"
          empty="Alle hændelser"
          choices={options('TimelineEventKind')}
          value={kind}
          onChange={setKind}
        />
      </div>
      <Loaded answer={answer} name="forløbet">
        {({ citizen }) =>
          citizen && (
            <Course
              timeline={citizen.timeline}
              activities={kind ? [] : activities.filter((one) => !area || one.area.key === area)}
            />
          )
        }
      </Loaded>
    </>
  );
}

function Course({ timeline: { nodes, sources, pageInfo }, activities }: { timeline: Shown; activities: Activities }) {
  if (!nodes) return <p>Det vides ikke, hvad der er sket.</p>;
  const missing = missingLine(sources);
  return (
    <>
      {missing && <p className="secondary">Ikke alt er med. {missing}</p>}
      {nodes.length === 0 && <p className="secondary">{sources.every(isWhole) ? 'Intet at vise' : 'Vides ikke'}</p>}
      {nodes.length > 0 && (
        <>
          <TimelinePicture
            areas={sources.filter(({ state }) => state !== 'NOT_ASKED').map((one) => one.area)}
            events={nodes}
            periods={activities}
          />
          <EventList events={nodes} />
        </>
      )}
      {pageInfo.hasNextPage && <p className="secondary">Der er flere, ældre hændelser.</p>}
    </>
  );
}

const EventList = ({ events }: { events: Events }) => (
  <Folded items={events} most={8} name="hændelser" className="plain event-list">
    {({ id, on, area, event, about }) => (
      <li key={id}>
        <time dateTime={on}>{dateText(on)}</time>
        <span>
          <strong>{event}</strong>: {about}
        </span>
        <AreaName area={area} />
      </li>
    )}
  </Folded>
);
