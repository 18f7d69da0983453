import { render } from 'preact/compat';
import { App } from './app.tsx';
import './styles/page.scss';

const page = document.querySelector('#page');
if (page) render(<App />, page);
