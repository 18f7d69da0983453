/** What Relay asks with: a trusted document by its id, any other by its text. */
export const relayNetwork =
  (url: string, token: () => Promise<string>) =>
  async ({ id, text }: { id: string | null; text: string | null }, variables: Record<string, unknown>) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await token()}`,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
      },
      body: JSON.stringify({ ...(id ? { documentId: id } : { query: text }), variables }),
    });
    return answer.json();
  };
