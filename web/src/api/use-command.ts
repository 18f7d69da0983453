import { useRef, useState } from 'preact/compat';
import type { RefusalPartsFragment, TypedDocumentString } from '../generated/graphql.ts';
import { useClient } from './use-client.ts';

type Keyed = { input: { idempotencyKey: string } };
type Input<Variables extends Keyed> = Omit<Variables['input'], 'idempotencyKey'>;

/** The payload of a mutation: its payload, with a refusal or without; null where there was no answer. */
type Payload<Data> = Exclude<Data[keyof Data], string | undefined>;

/** A command of a form: how it goes, and what was wrong last. */
export type Command<Data, Variables extends Keyed> = {
  sending: boolean;
  refusal: RefusalPartsFragment | null;
  problem: string | null;
  /** Sends it; answers the payload where it was done, null where it was refused or not answered. */
  send: (input: Input<Variables>, key?: string) => Promise<Payload<Data> | null>;
  forget: () => void;
};

/** Makes a key for one action of the user. */
export const newKey = (): string => crypto.randomUUID();

/**
 * Sends a mutation under one idempotency key for each thing the user means: trying again after a broken connection keeps the key,
 * so that nothing is done twice.
 */
export function useCommand<Data extends object, Variables extends Keyed>(
  document: TypedDocumentString<Data, Variables>,
): Command<Data, Variables> {
  const client = useClient();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<RefusalPartsFragment | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const unanswered = useRef<{ text: string; key: string } | null>(null);
  const forget = () => {
    setRefusal(null);
    setProblem(null);
  };
  const send = async (input: Input<Variables>, given?: string) => {
    forget();
    const text = JSON.stringify(input);
    const key = given ?? (unanswered.current?.text === text ? unanswered.current.key : newKey());
    unanswered.current = { text, key };
    setSending(true);
    const reply = await client.send(document, { input: { ...input, idempotencyKey: key } } as Variables);
    setSending(false);
    if (!reply.data) {
      setProblem(reply.problem);
      return null;
    }
    unanswered.current = null;
    const payload = payloadIn(reply.data) as Payload<Data>;
    const refused = (payload as { refusal?: RefusalPartsFragment | null }).refusal ?? null;
    setRefusal(refused);
    return refused ? null : payload;
  };
  return { sending, refusal, problem, send, forget };
}

/** The one field of a mutation. */
const payloadIn = (data: object): unknown => Object.values(data)[0];
