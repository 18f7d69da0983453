import { useState } from 'preact/compat';
import { Link, useLocation, useParams } from 'wouter-preact';
import { useAnswer } from '../api/use-answer.ts';
import { useClient } from '../api/use-client.ts';
import { newKey, useCommand } from '../api/use-command.ts';
import {
  CreateReferralDocument,
  DeleteReferralDraftDocument,
  PreviewReferralDocument,
  ReferralFormDocument,
  SaveReferralDraftDocument,
  type CreateReferralInput,
  type DraftPartsFragment,
  type PreviewReferralQuery,
  type ReferralFormQuery,
} from '../generated/graphql.ts';
import { timeText } from '../parts/dates.ts';
import { ErrorSummary, problemsOf, type Problem } from '../parts/error-summary.tsx';
import { shownProblem } from '../parts/informed.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Message } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { asInput, emptyReferral, missingIn, ofDraft, unitOf, type ReferralContent } from '../parts/referral-content.ts';
import { ReferralFields, referralFields, type Offered } from '../parts/referral-fields.tsx';
import { ReferralPreview } from '../parts/referral-preview.tsx';
import { useViewer } from '../parts/viewer.tsx';

/** Writes a referral: the form, then both systems' entries as they will stand, then it is sent. */
export function NewReferral() {
  const { id } = useParams<{ id: string }>();
  const about = useAnswer(ReferralFormDocument, { id }, { fresh: true });
  return (
    <Loaded answer={about} name="borgeren" screen="Ny henvisning">
      {({ citizen, viewer: { referralReceivers: receivers }, legalBases }) => (
        <>
          <PageHeading tab="Ny henvisning">Ny henvisning</PageHeading>
          {citizen ? (
            <>
              <p>
                Om <Link href={`/borger/${id}`}>{citizen.name ?? 'borgeren'}</Link>, {citizen.cprMasked}
              </p>
              {citizen.allowedActions.includes('REFER') ? (
                <ReferralForm
                  citizenId={id}
                  offered={{ receivers, legalBases }}
                  known={citizen.cases.nodes ?? []}
                  draft={citizen.referralDraft ?? null}
                />
              ) : (
                <Message kind="info" heading="Du kan ikke henvise borgeren">
                  <p>Det kan en sagsbehandler eller visitator, der har adgang til borgeren.</p>
                </Message>
              )}
            </>
          ) : (
            <p>Ingen borger, eller ingen adgang.</p>
          )}
        </>
      )}
    </Loaded>
  );
}

type Preview = PreviewReferralQuery['previewReferral'];
type Draft = DraftPartsFragment | null;

/** Sends just what was shown, under the key it was shown with. */
type Shown = { preview: Preview; input: CreateReferralInput };

type FormParts = { citizenId: string; offered: Offered; draft: Draft };

/** The citizen's cases, by which the form knows who has the citizen. */
type Known = readonly Pick<
  NonNullable<NonNullable<ReferralFormQuery['citizen']>['cases']['nodes']>[number],
  'area' | 'unit'
>[];

function ReferralForm({ citizenId, offered, known, draft: first }: FormParts & { known: Known }) {
  const { units, today } = useViewer();
  const [own] = units;
  const [draft, setDraft] = useState(first);
  const [form, setForm] = useState(() => {
    const sender = units.length === 1 && own ? `${own.area}/${own.unit}` : '';
    const begun = first
      ? ofDraft(first)
      : { ...emptyReferral(sender), receiver: likelyReceiver(sender, known, offered) };
    return { ...begun, informedOn: begun.informedOn || today };
  });
  const [shown, setShown] = useState<Shown | null>(null);
  if (shown) return <Sending shown={shown} draft={draft} back={() => setShown(null)} />;
  return (
    <Writing
      citizenId={citizenId}
      offered={offered}
      draft={draft}
      form={form}
      change={(part) => setForm((before) => ({ ...before, ...part }))}
      saved={setDraft}
      show={setShown}
    />
  );
}

/** Returns the unit that has the citizen in another area, where exactly one does and can be referred to; else none. */
function likelyReceiver(sender: string, known: Known, { receivers }: Offered): string {
  const own = unitOf(sender)?.area;
  const there = known.flatMap(({ area, unit }) => (own && unit && area.key !== own ? [`${area.key}/${unit.key}`] : []));
  const [only = '', ...others] = new Set(there);
  const offered = receivers.nodes?.some(
    ({ area, key, canReceive }) => `${area.key}/${key}` === only && canReceive !== false,
  );
  return offered && others.length === 0 ? only : '';
}

type WritingParts = FormParts & {
  form: ReferralContent;
  change: (part: Partial<ReferralContent>) => void;
  saved: (draft: Draft) => void;
  show: (shown: Shown) => void;
};

function Writing({ citizenId, offered, draft, form, change, saved, show }: WritingParts) {
  const client = useClient();
  const save = useCommand(SaveReferralDraftDocument);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [stale, setStale] = useState(false);

  const shown = [...problems, ...problemsOf(save.refusal, save.problem, referralFields)].map(shownProblem(form));

  async function preview(event: { preventDefault: () => void }): Promise<void> {
    event.preventDefault();
    const { receiver, ...rest } = asInput(citizenId, form);
    const missing = missingIn(form);
    if (!receiver || missing.length > 0) return setProblems(missing);
    const input = { ...rest, receiver, idempotencyKey: newKey() };
    const { data, problem } = await client.send(PreviewReferralDocument, { input });
    if (!data) return setProblems([{ text: problem }]);
    const { refusal } = data.previewReferral;
    if (refusal?.code === 'STALE_BASIS') setStale(true);
    setProblems(problemsOf(refusal ?? null, null, referralFields));
    if (!refusal) show({ preview: data.previewReferral, input });
  }

  async function keep(): Promise<void> {
    setProblems([]);
    const { staleReason: _, ...content } = asInput(citizenId, form);
    const payload = await save.send({ ...content, ...(draft && { id: draft.id, expectedVersion: draft.version }) });
    if (payload?.draft) saved(payload.draft);
  }

  return (
    <form className="narrow panel" onSubmit={(event) => void preview(event)} noValidate>
      <ErrorSummary id="referral" problems={shown} />
      <div role="status">
        {draft && <p className="secondary">Kladde, gemt {timeText(draft.savedAt)}. Kun du kan se den.</p>}
      </div>
      <ReferralFields form={form} change={change} problems={shown} offered={offered} stale={stale} />
      <p className="secondary">På næste side ser du, hvad der bliver skrevet, og sender henvisningen.</p>
      <p className="buttons">
        <button type="submit" className="button button-primary">
          Se, hvad der bliver skrevet
        </button>
        <button type="button" className="button button-secondary" onClick={() => void keep()}>
          Gem kladde
        </button>
      </p>
    </form>
  );
}

function Sending({ shown: { preview, input }, draft, back }: { shown: Shown; draft: Draft; back: () => void }) {
  const [, navigate] = useLocation();
  const create = useCommand(CreateReferralDocument);
  const drop = useCommand(DeleteReferralDraftDocument);

  async function sendIt(): Promise<void> {
    const { idempotencyKey, ...content } = input;
    const { previewToken } = preview;
    const payload = await create.send({ ...content, ...(previewToken && { previewToken }) }, idempotencyKey);
    if (!payload?.referral) return;
    if (draft) await drop.send({ id: draft.id, expectedVersion: draft.version });
    navigate(`/henvisning/${payload.referral.id}`);
  }

  return (
    <section aria-labelledby="preview">
      <h2 id="preview" ref={(heading) => heading?.focus()} tabIndex={-1}>
        Sådan kommer det til at stå i fagsystemerne
      </h2>
      <ErrorSummary id="send" problems={problemsOf(create.refusal, create.problem)} />
      <ReferralPreview preview={preview} />
      {create.refusal && (
        <Message kind="info">
          <p>Intet er sendt. Gå tilbage, ret det, og se igen, hvad der bliver skrevet.</p>
        </Message>
      )}
      <p className="buttons">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={create.sending}
          onClick={() => void sendIt()}
        >
          Send henvisningen
        </button>
        <button type="button" className="button button-secondary" onClick={back}>
          Ret
        </button>
      </p>
    </section>
  );
}
