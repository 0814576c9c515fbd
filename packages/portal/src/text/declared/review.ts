import { msg } from '../../language/msg.js';

export const reviewText = {
  title: () => msg('Is this right?', { id: 'confirm.title' }),
  intro: () =>
    msg('This is your statement as it will be sent. It counts from the moment you confirm it.', {
      id: 'confirm.intro',
    }),
  back: () => msg('Change something', { id: 'confirm.back' }),
  sending: () => msg('Your statement is being sent.', { id: 'confirm.sending' }),
  slow: () =>
    msg('This is taking longer than usual. The moment at which you confirmed is noted.', { id: 'confirm.slow' }),
};
