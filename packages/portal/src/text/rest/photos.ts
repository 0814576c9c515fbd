import { msg, str } from '../../language/msg.js';
import { plural } from '../../language/plural.js';

export const photosText = {
  label: () => msg('Photos', { id: 'photos.label' }),
  choose: () => msg('Take or choose photos, or drop them here', { id: 'photos.choose' }),
  helpful: () => msg('Photos help the shop to decide faster. (optional)', { id: 'photos.helpful' }),
  required: (count: number) =>
    plural(count, {
      one: () =>
        msg(str`The shop needs ${count} photo to decide. You can also send it later.`, { id: 'photos.required.one' }),
      few: () =>
        msg(str`The shop needs ${count} photos to decide. You can also send them later.`, {
          id: 'photos.required.few',
        }),
      other: () =>
        msg(str`The shop needs ${count} photos to decide. You can also send them later.`, {
          id: 'photos.required.other',
        }),
    }),
  count: (count: number) =>
    plural(count, {
      one: () => msg(str`${count} photo`, { id: 'photos.count.one' }),
      few: () => msg(str`${count} photos`, { id: 'photos.count.few' }),
      other: () => msg(str`${count} photos`, { id: 'photos.count.other' }),
    }),
  sending: (name: string) => msg(str`Sending ${name}`, { id: 'photos.sending' }),
  stored: () => msg('Sent', { id: 'photos.stored' }),
  retry: () => msg('Try again', { id: 'photos.retry' }),
  retryOne: (name: string) => msg(str`Try again: ${name}`, { id: 'photos.retry_one' }),
  remove: () => msg('Remove', { id: 'photos.remove' }),
  removeOne: (name: string) => msg(str`Remove ${name}`, { id: 'photos.remove_one' }),
};
