import { useState } from 'preact/compat';
import { useClient } from '../api/use-client.ts';
import { newKey } from '../api/use-command.ts';
import { PreviewWritesDocument, type PreviewWritesQuery, type WritingActionInput } from '../generated/graphql.ts';
import { AreaName } from './lane.tsx';
import { Message } from './message.tsx';
import { WrittenEntry } from './written-entry.tsx';

type Preview = PreviewWritesQuery['previewWrites'];
type Shown = { preview: Preview | null; problem: string | null };

const previewable: Readonly<Record<keyof WritingActionInput, true>> = {
  writePlan: true,
  decidePlan: true,
  answerPlan: true,
  startPlan: true,
  followUpPlan: true,
  assessGoal: true,
  closeGoal: true,
  pausePlan: true,
  resumePlan: true,
  endPlan: true,
  correctPlanOutcome: true,
  withdrawPlan: true,
  nameStandIn: true,
  drawMandate: true,
  returnMandate: true,
  correctMandate: true,
  decideCommitteeCase: true,
  settleCommitteeCase: true,
  callMeeting: true,
  moveMeeting: true,
  holdMeeting: true,
  cancelMeeting: true,
};

/** Tells whether the gateway shows what a mutation would write. */
const isPreviewable = (mutation: string): boolean => Object.hasOwn(previewable, mutation);

/**
 * Shows what an action would write in the areas' systems, where its user asks. `input`: the action's input as it stands; null where
 * something is lacking, which its form says.
 */
export function WritePreview({ mutation, input }: { mutation: string; input: () => object | null }) {
  const client = useClient();
  const [shown, setShown] = useState<Shown | null>(null);
  if (!isPreviewable(mutation)) return null;
  const show = async () => {
    setShown(null);
    const given = input();
    if (!given) return;
    const action = { [mutation]: { ...given, idempotencyKey: newKey() } } as unknown as WritingActionInput;
    const { data, problem } = await client.send(PreviewWritesDocument, { action });
    setShown({ preview: data?.previewWrites ?? null, problem });
  };
  return (
    <>
      <button type="button" className="button button-secondary" onClick={() => void show()}>
        Se, hvad der bliver skrevet
      </button>
      {shown && <Answer {...shown} />}
    </>
  );
}

function Answer({ preview, problem }: Shown) {
  const refusal = problem ?? preview?.refusal?.message;
  if (refusal || !preview) return <Message kind="error" heading={refusal ?? ''} live />;
  const { writes } = preview;
  const areas = [...new Map(writes.map(({ area }) => [area.key, area])).values()];
  return (
    <section aria-label="Det bliver skrevet">
      <p role="status">
        {writes.length === 0
          ? 'Intet bliver skrevet i fagsystemerne.'
          : 'Det bliver skrevet i fagsystemerne. Intet er sendt endnu.'}
      </p>
      {areas.map((area) => (
        <div key={area.key}>
          <p>
            <AreaName area={area} />
          </p>
          {writes
            .filter((one) => one.area.key === area.key)
            .map((entry, index) => (
              <WrittenEntry key={index} entry={entry} />
            ))}
        </div>
      ))}
    </section>
  );
}
