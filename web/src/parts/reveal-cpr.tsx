import { useState } from 'preact/compat';
import { useCommand } from '../api/use-command.ts';
import { RevealCprDocument } from '../generated/graphql.ts';
import { ErrorSummary, problemsOf } from './error-summary.tsx';
import { TextField, useLimits } from './field.tsx';

/** Shows the masked number, and the whole of it for a reason that is logged; it is gone when the screen is left. */
export function RevealCpr({ citizenId, masked }: { citizenId: string; masked: string }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [cpr, setCpr] = useState<string | null>(null);
  const limit = useLimits('revealCpr')('reason');
  const { send, sending, refusal, problem } = useCommand(RevealCprDocument);

  async function reveal(event: { preventDefault: () => void }): Promise<void> {
    event.preventDefault();
    const payload = await send({ citizenId, reason });
    if (payload?.cpr) setCpr(`${payload.cpr.slice(0, 6)}-${payload.cpr.slice(6)}`);
  }

  if (cpr) return <span aria-live="polite">{cpr}</span>;
  return (
    <>
      {masked}{' '}
      <button type="button" className="button button-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        Vis hele nummeret
      </button>
      {open && (
        <form onSubmit={(event) => void reveal(event)} noValidate>
          <ErrorSummary id="reveal" problems={problemsOf(refusal, problem, ['reason'])} />
          <TextField
            form="reveal"
            name="reason"
            label="Hvorfor?"
            hint="Grunden bliver skrevet i loggen."
            limit={limit}
            value={reason}
            onChange={setReason}
          />
          <button type="submit" className="button button-secondary" aria-disabled={sending}>
            Vis nummeret
          </button>
        </form>
      )}
    </>
  );
}
