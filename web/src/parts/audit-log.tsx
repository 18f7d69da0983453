import { useState } from 'preact/compat';
import { useClient } from '../api/use-client.ts';
import { AccessLogDocument, AccessLogExportDocument, type AccessLogQuery } from '../generated/graphql.ts';
import { timeText } from './dates.ts';
import { ErrorSummary, type Problem } from './error-summary.tsx';
import { TextField } from './field.tsx';
import { Folded } from './folded.tsx';
import { readCpr } from './found-number.ts';
import { LogEntry } from './log-entry.tsx';

type Log = AccessLogQuery['citizenAccessLog'];

/** Shows who saw a citizen, by number; and the whole of it as a text that the citizen can have. */
export function AuditLog() {
  const client = useClient();
  const [cpr, setCpr] = useState('');
  const [problems, setProblems] = useState<Problem[]>([]);
  const [log, setLog] = useState<Log | null>(null);

  function number(): string | null {
    const read = readCpr(cpr);
    setProblems(read ? [] : [{ field: 'cpr', text: 'Skriv et CPR-nummer på ti cifre.' }]);
    return read;
  }
  const told = (problem: string | null) => setProblems(problem ? [{ text: problem }] : []);

  async function show(): Promise<void> {
    const asked = number();
    if (!asked) return;
    const { data, problem } = await client.send(AccessLogDocument, { cpr: asked });
    setLog(data?.citizenAccessLog ?? null);
    told(problem);
  }

  async function save(): Promise<void> {
    const asked = number();
    if (!asked) return;
    const { data, problem } = await client.send(AccessLogExportDocument, { cpr: asked });
    if (data) download(data.accessLogExport.text);
    told(problem);
  }

  return (
    <section aria-labelledby="log">
      <h2 id="log">Hvem har set en borger</h2>
      <ErrorSummary id="log-form" problems={problems} />
      <NumberForm cpr={cpr} change={setCpr} wrong={problems.find(({ field }) => field)?.text} show={show} save={save} />
      <div role="status">{log && <p>{summary(log)}</p>}</div>
      {log?.nodes && <Entries entries={log.nodes} />}
    </section>
  );
}

type FormParts = {
  cpr: string;
  change: (cpr: string) => void;
  wrong: string | undefined;
  show: () => Promise<void>;
  save: () => Promise<void>;
};

const NumberForm = ({ cpr, change, wrong, show, save }: FormParts) => (
  <form
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      void show();
    }}
  >
    <TextField
      form="log-form"
      name="cpr"
      label="Borgerens CPR-nummer"
      inputMode="numeric"
      value={cpr}
      onChange={change}
      wrong={wrong}
    />
    <p className="buttons">
      <button type="submit" className="button button-primary">
        Vis loggen
      </button>
      <button type="button" className="button button-secondary" onClick={() => void save()}>
        Hent som tekst
      </button>
    </p>
  </form>
);

const Entries = ({ entries }: { entries: NonNullable<Log['nodes']> }) => (
  <Folded items={entries} most={10} name="opslag" className="plain things">
    {(entry) => (
      <li key={entry.id}>
        <LogEntry entry={entry} />
      </li>
    )}
  </Folded>
);

function summary({ cprMasked, nodes, pageInfo, completeUpTo }: Log): string {
  if (!nodes) return 'Loggen kunne ikke læses.';
  const count =
    nodes.length === 0 ? 'Ingen opslag' : `${pageInfo.hasNextPage ? 'De seneste ' : ''}${nodes.length} opslag`;
  return `${count} om ${cprMasked}. Loggen er hel til ${timeText(completeUpTo)}.`;
}

/** Saves a text as a file, named without any number. */
function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = 'log.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}
