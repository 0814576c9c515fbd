import { msg } from '../../language/msg.js';

/** The choice of a part of the goods. */
export const partText = {
  title: () => msg('Only part of it?', { id: 'withdrawal.part' }),
  hint: () => msg('Choose how many you withdraw from. 0 means that you keep it.', { id: 'withdrawal.part_hint' }),
};
