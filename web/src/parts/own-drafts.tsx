import { Link } from 'wouter-preact';
import { DeleteReferralDraftDocument, type SentReferralsQuery } from '../generated/graphql.ts';
import { ActionForm, formOf, type Action } from './action-form.tsx';
import { dateText, timeText } from './dates.ts';
import { Folded } from './folded.tsx';

type Draft = NonNullable<SentReferralsQuery['referralDrafts']['nodes']>[number];

const discarding: Action = { text: 'Slet kladden', quiet: true, document: formOf(DeleteReferralDraftDocument) };

/** Shows the drafts of referrals that the user has not sent, with a way on and an end to each; nothing to those who have none. */
export function OwnDrafts({ drafts, again }: { drafts: readonly Draft[]; again: () => void }) {
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="drafts" className="panel">
      <h2 id="drafts">Mine kladder</h2>
      <Folded items={drafts} name="kladder" className="plain things">
        {(draft) => (
          <li key={draft.id}>
            <Line draft={draft} again={again} />
          </li>
        )}
      </Folded>
    </section>
  );
}

const Line = ({
  draft: { id, version, citizen, cprMasked, receiver, savedAt, deletedOn },
  again,
}: {
  draft: Draft;
  again: () => void;
}) => (
  <>
    <p className="thing">
      {citizen ? (
        <Link href={`/borger/${citizen.id}/henvis`}>Skriv videre om {citizen.name ?? cprMasked}</Link>
      ) : (
        <>{cprMasked}. Borgeren vises ikke lige nu.</>
      )}
    </p>
    <p className="secondary">
      {receiver && `Til ${receiver.name}. `}Gemt {timeText(savedAt)}; slettes {dateText(deletedOn)}.
    </p>
    <ActionForm id={`discard-${id}`} action={discarding} about={{ id, expectedVersion: version }} done={again} />
  </>
);
