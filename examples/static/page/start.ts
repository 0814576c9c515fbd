import { forget } from './kept-state.js';

const button = document.querySelector<HTMLButtonElement>('#forget');
const said = document.querySelector<HTMLElement>('#forgotten');

button?.addEventListener('click', () => {
  void forget().then(() => {
    if (said) said.textContent = 'Done: the shops are as they were.';
  });
});
