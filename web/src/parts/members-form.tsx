import { useRef, useState } from 'preact/compat';
import { useCommand } from '../api/use-command.ts';
import { SetCommitteeMembersDocument, type CommitteeQuery } from '../generated/graphql.ts';
import { actionWords } from '../labels/label.ts';
import { dateText } from './dates.ts';
import { ErrorSummary, problemsOf, type Problem } from './error-summary.tsx';
import { Select, TextField } from './field.tsx';
import { contentOf, inputOf, missingIn, type MembersContent } from './member-content.ts';
import { MemberFields } from './member-fields.tsx';
import { Message } from './message.tsx';
import { useViewer } from './viewer.tsx';

type Committee = CommitteeQuery['committee'];
type FormParts = { committee: Committee; again: () => void };

const { text, done: told } = actionWords('CommitteeAction', 'SET_MEMBERS');

/** Sets the list of the committee's members from a day, beginning with the list there is. */
export function MembersForm({ committee, again }: FormParts) {
  const [open, setOpen] = useState(false);
  const [setFrom, setSetFrom] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div className="action">
      {setFrom && (
        <p role="status">
          Udført: {told}. Den gælder fra {dateText(setFrom)}.
        </p>
      )}
      <button
        type="button"
        ref={opener}
        className="button button-secondary"
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {text} …
      </button>
      {open && (
        <OpenMembersForm
          committee={committee}
          again={again}
          close={close}
          done={(from) => {
            setSetFrom(from);
            close();
            again();
          }}
        />
      )}
    </div>
  );
}

type OpenParts = FormParts & { close: () => void; done: (validFrom: string) => void };

function OpenMembersForm({ committee, again, close, done }: OpenParts) {
  const command = useCommand(SetCommitteeMembersDocument);
  const { today } = useViewer();
  const [content, setContent] = useState<MembersContent>(() => contentOf(committee, today));
  const [seen, setSeen] = useState(committee.version);
  const change = (part: Partial<MembersContent>) => setContent((before) => ({ ...before, ...part }));
  const [missing, setMissing] = useState<Problem[]>([]);
  const problems = [...missing, ...problemsOf(command.refusal, command.problem, ['validFrom'])];

  async function send(event: { preventDefault: () => void }): Promise<void> {
    event.preventDefault();
    const lacking = missingIn(content);
    command.forget();
    setMissing(lacking);
    if (lacking.length > 0) return;
    const sent = await command.send({ expectedVersion: seen, ...inputOf(content, committee) });
    if (sent) done(content.validFrom);
    else again();
  }

  return (
    <form className="panel" onSubmit={(event) => void send(event)} noValidate aria-label={text}>
      {command.refusal?.code === 'VERSION_CONFLICT' ? (
        <Overtaken
          go={() => {
            setSeen(committee.version);
            command.forget();
          }}
        />
      ) : (
        <ErrorSummary id="set-members" problems={problems} />
      )}
      <ListFields content={content} committee={committee} change={change} problems={problems} />
      <p className="buttons">
        <button type="submit" className="button button-primary" aria-disabled={command.sending}>
          {text}
        </button>
        <button type="button" className="button button-secondary" onClick={close}>
          Fortryd
        </button>
      </p>
    </form>
  );
}

/** Says that somebody set a list first; what is written stays, and is sent once that has been seen. */
const Overtaken = ({ go }: { go: () => void }) => (
  <Message kind="warning" heading="Ændret, siden du så den" live>
    <p>En anden har sat en ny liste. Intet er gemt endnu, og det, du har skrevet, står her.</p>
    <button type="button" className="button button-secondary" onClick={go}>
      Jeg har set ændringen
    </button>
  </Message>
);

type ListParts = {
  content: MembersContent;
  committee: Committee;
  change: (part: Partial<MembersContent>) => void;
  problems: readonly Problem[];
};

const ListFields = ({ content, committee, change, problems }: ListParts) => (
  <>
    <TextField
      form="set-members"
      name="validFrom"
      type="date"
      label="Fra og med hvilken dag?"
      hint="Listen gælder, til der er en ny"
      value={content.validFrom}
      onChange={(validFrom) => change({ validFrom })}
      wrong={problems.find(({ field }) => field === 'validFrom')?.text}
    />
    <MemberFields
      members={content.members}
      areas={committee.areas}
      problems={problems}
      change={(members) => change({ members })}
    />
    <Select
      form="set-members"
      name="chair"
      label="Hvem er formand?"
      hint="En af lederne"
      choices={content.members
        .filter(({ kind }) => kind === 'LEADER')
        .map(({ id, name }) => ({ value: id, text: name || 'Uden navn' }))}
      value={content.chair}
      onChange={(chair) => change({ chair })}
    />
  </>
);
