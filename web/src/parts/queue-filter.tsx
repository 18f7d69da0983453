import type { WaitingFor, WorkKind, WorkQueueFilter, WorkQueueQuery } from '../generated/graphql.ts';
import { label, options } from '../labels/label.ts';
import { Choices, Select } from './field.tsx';
import { unitOf } from './referral-content.ts';
import { ownUnits, useViewer } from './viewer.tsx';

type FilterParts = {
  /** What waits in all; undefined while that is not known. */
  counts: WorkQueueQuery['all'] | undefined;
  filter: WorkQueueFilter;
  change: (filter: WorkQueueFilter) => void;
};

/** Chooses what of the queue is shown, with how much there is of each. */
export function QueueFilter({ counts, filter, change }: FilterParts) {
  const viewer = useViewer();
  const { byAction = [], byKind = [], byUnit = [] } = counts?.counts ?? {};
  const set = (part: WorkQueueFilter) =>
    change(Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, value]) => value !== undefined)));
  const units = ownUnits(viewer).map(({ value, text }) => {
    const waiting = byUnit.find(({ area, unit }) => value === `${area.key}/${unit}`);
    return { value, text: waiting ? `${text}: ${waiting.count}` : text };
  });
  const kinds = options('WorkKind').map(({ value, text }) => {
    const waiting = byKind.find(({ kind }) => kind === value);
    return { value, text: waiting ? `${text}: ${waiting.count}` : text };
  });
  return (
    <details className="filter">
      <summary>
        Vælg, hvad listen viser{typeof counts?.totalKnown === 'number' && ` (${counts.totalKnown} i alt)`}
      </summary>
      <div className="filters">
        <Select
          form="queue"
          name="action"
          label="Hvad der skal gøres"
          empty="Alt"
          choices={byAction.map(({ action, waitingFor, count }) => ({
            value: waitingFor,
            text: `${label('WorkAction', action)}: ${count}`,
          }))}
          value={filter.waitingFor?.[0] ?? ''}
          onChange={(one) => set({ waitingFor: one ? [one as WaitingFor] : undefined })}
        />
        <Select
          form="queue"
          name="kind"
          label="Slags"
          empty="Alle slags"
          choices={kinds}
          value={filter.kinds?.[0] ?? ''}
          onChange={(one) => set({ kinds: one ? [one as WorkKind] : undefined })}
        />
        {units.length > 1 && (
          <Select
            form="queue"
            name="unit"
            label="Enhed"
            empty="Alle mine enheder"
            choices={units}
            value={filter.unit ? `${filter.unit.area}/${filter.unit.unit}` : ''}
            onChange={(one) => set({ unit: unitOf(one) ?? undefined })}
          />
        )}
      </div>
      <Only filter={filter} set={set} />
    </details>
  );
}

function Only({ filter, set }: { filter: WorkQueueFilter; set: (part: WorkQueueFilter) => void }) {
  const shown = [filter.mineOnly && 'mine', filter.overdueOnly && 'overdue'].filter((one) => typeof one === 'string');
  return (
    <Choices
      form="queue"
      name="only"
      type="checkbox"
      label="Kun"
      choices={[
        { value: 'mine', text: 'Det, der venter på mig ved navn' },
        { value: 'overdue', text: 'Overskredne frister' },
      ]}
      value={shown}
      onChange={(only) =>
        set({ mineOnly: only.includes('mine') || undefined, overdueOnly: only.includes('overdue') || undefined })
      }
    />
  );
}
