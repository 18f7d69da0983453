import { ViewerDocument } from '../generated/graphql.ts';
import { Client } from './client.ts';

/** The client that the page begins with. It asks who is logged in while the rest of the page is still being loaded. */
export const firstClient = new Client();

void firstClient.query(ViewerDocument, {});
