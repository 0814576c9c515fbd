import { msg, str } from '../../language/msg.js';

/** Messages between customer and shop, and what was shown of the goods. */
export const threadText = {
  title: () => msg('Messages', { id: 'thread.title' }),
  you: () => msg('You', { id: 'thread.you' }),
  label: (shop: string) => msg(str`Write to ${shop}`, { id: 'thread.label' }),
  missing: () => msg('Write what you want to say first.', { id: 'thread.missing' }),
  send: () => msg('Send the message', { id: 'thread.send' }),
  photos: () => msg('Your photos', { id: 'thread.photos' }),
  photosOfShop: () => msg('Photos of the shop', { id: 'thread.photos_of_shop' }),
  photo: (index: number) => msg(str`Photo ${index}`, { id: 'thread.photo' }),
  file: (index: number) => msg(str`Document ${index}`, { id: 'thread.file' }),
  choose: () => msg('Photos or documents of the goods', { id: 'thread.choose' }),
  more: () => msg('Add photos', { id: 'thread.more' }),
  chooseMissing: () => msg('Choose a file first.', { id: 'thread.choose_missing' }),
  add: () => msg('Show them to the shop', { id: 'thread.add' }),
};
