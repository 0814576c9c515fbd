import { msg, str } from '../../language/msg.js';

export const methodText = {
  title: () => msg('How will you send it back?', { id: 'method.title' }),
  forSeller: (seller: string) => msg(str`To ${seller}`, { id: 'method.for_seller' }),
  methods: () => msg('Ways to send it back', { id: 'method.methods' }),
  address: () => msg('Address', { id: 'method.address' }),
};
