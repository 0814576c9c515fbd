import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { flow } from './returns.js';

const query = new URLSearchParams(location.search);
flow.send({ type: 'flow.started', number: query.get('number') ?? '', signIn: query.has('account') });

const root = document.querySelector('#app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
