import { msg, str } from '../../language/msg.js';

export const methodText = {
  title: () => msg('How will you send it back?', { id: 'method.title' }),
  forSeller: (seller: string) => msg(str`To ${seller}`, { id: 'method.for_seller' }),
  methods: () => msg('Ways to send it back', { id: 'method.methods' }),
  address: () => msg('Address', { id: 'method.address' }),
  free: () => msg('Free', { id: 'method.free' }),
  yourCarrier: () => msg('You pay the carrier', { id: 'method.your_carrier' }),
  freeFrom: (amount: string) => msg(str`free from ${amount}`, { id: 'method.free_from' }),
};

export const pointsText = {
  title: () => msg('Where to hand it in (optional)', { id: 'points.title' }),
  here: () => msg('Near me', { id: 'points.here' }),
  hereFailed: () => msg('Your position could not be found. Enter a postcode instead.', { id: 'points.here_failed' }),
  none: () => msg('No point was found there. Try another postcode.', { id: 'points.none' }),
  today: (hours: string) => msg(str`Today ${hours}`, { id: 'points.today' }),
  closedToday: () => msg('Closed today', { id: 'points.closed_today' }),
  hours: () => msg('Opening hours', { id: 'points.hours' }),
  closed: () => msg('Closed', { id: 'points.closed' }),
};

export const pickupText = {
  title: () => msg('When shall it be picked up?', { id: 'pickup.title' }),
  postcode: () => msg('Postcode of the place of pickup', { id: 'pickup.postcode' }),
  none: () =>
    msg('There are no times to choose from for this postcode. The carrier agrees on one with you.', {
      id: 'pickup.none',
    }),
  slot: (day: string, from: string, to: string) => msg(str`${day}, ${from} to ${to}`, { id: 'pickup.slot' }),
};
