import { useState } from 'preact/compat';
import { Link, useLocation } from 'wouter-preact';
import { useClient } from '../api/use-client.ts';
import { FindCitizenDocument, type Purpose } from '../generated/graphql.ts';
import { options } from '../labels/label.ts';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { Choices, TextField } from '../parts/field.tsx';
import { keepNumber, readCpr } from '../parts/found-number.ts';
import { Message } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { useViewer } from '../parts/viewer.tsx';

const wrongNumber: Problem = { field: 'cpr', text: 'Skriv et CPR-nummer på ti cifre.' };

/** Finds a citizen by number, for a purpose; the number goes in the body of the request and nowhere else. */
export function Find() {
  const client = useClient();
  const [, navigate] = useLocation();
  const [problems, setProblems] = useState<Problem[]>([]);
  const [nobody, setNobody] = useState(false);

  async function find(text: string, purpose: Purpose): Promise<void> {
    const cpr = readCpr(text);
    setNobody(false);
    setProblems(cpr ? [] : [wrongNumber]);
    if (!cpr) return;
    const { data, problem } = await client.send(FindCitizenDocument, { cpr, purpose });
    if (!data) return setProblems([{ text: problem }]);
    keepNumber(cpr);
    if (data.citizenByCpr) navigate(`/borger/${data.citizenByCpr.id}`);
    else setNobody(true);
  }

  return (
    <div className="narrow">
      <PageHeading tab="Find borger">Find borger</PageHeading>
      <ErrorSummary id="find" problems={problems} />
      <FindForm wrong={problems.find(({ field }) => field === 'cpr')?.text} find={find} />
      <div role="status">{nobody && <Nobody />}</div>
    </div>
  );
}

type FormParts = { wrong: string | undefined; find: (text: string, purpose: Purpose) => Promise<void> };

function FindForm({ wrong, find }: FormParts) {
  const { roles } = useViewer();
  const [cpr, setCpr] = useState('');
  const [purpose, setPurpose] = useState<Purpose>('CASEWORK');
  const [searching, setSearching] = useState(false);
  const purposes = options('Purpose').filter(({ value }) => value !== 'SUPERVISION' || roles.has('LEADER'));

  async function submit(event: { preventDefault: () => void }): Promise<void> {
    event.preventDefault();
    setSearching(true);
    await find(cpr, purpose);
    setSearching(false);
  }

  return (
    <form className="panel" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        form="find"
        name="cpr"
        label="CPR-nummer"
        hint="Ti cifre, med eller uden mellemrum og bindestreg"
        inputMode="numeric"
        value={cpr}
        onChange={setCpr}
        wrong={wrong}
      />
      <Choices
        form="find"
        name="purpose"
        type="radio"
        label="Hvorfor slår du op?"
        hint="Formålet bliver skrevet i loggen og afgør, hvad du må se."
        choices={purposes}
        value={[purpose]}
        onChange={([one]) => setPurpose(one as Purpose)}
      />
      <button type="submit" className="button button-primary" aria-disabled={searching}>
        {searching ? 'Finder …' : 'Find'}
      </button>
    </form>
  );
}

const Nobody = () => (
  <Message kind="info" heading="Ingen borger, eller ingen adgang">
    <p>
      Enten kender ingen af fagsystemerne nummeret, eller også er det en borger, som du ikke har adgang til. Helhed
      siger ikke hvilket.
    </p>
    <p>
      Er der fare for borgeren eller andre, kan du bruge <Link href="/noedadgang">nødadgang</Link>. Det bliver set efter
      af en leder.
    </p>
  </Message>
);
