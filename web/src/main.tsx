// First of all: its answer is on its way while the rest is loaded.
import { firstClient } from './api/first-client.ts';
import { render } from 'preact/compat';
import { App } from './app.tsx';
import './styles/page.scss';

const page = document.querySelector('#page');
if (page) render(<App client={firstClient} />, page);
