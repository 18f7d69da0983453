import { render } from 'preact/compat';
import { Client } from './api/client.ts';
import { App } from './app.tsx';
import { ViewerDocument } from './generated/graphql.ts';
import './styles/page.scss';

const client = new Client();
// The answer is on its way while the first frame is drawn.
void client.query(ViewerDocument, {});
const page = document.querySelector('#page');
if (page) render(<App client={client} />, page);
