import { msg, str } from '../../language/msg.js';

/** How the goods go back, and the parcels on their way. */
export const parcelText = {
  title: () => msg('How the goods go back', { id: 'parcel.title' }),
  carrier: (carrier: string) => msg(str`Carrier: ${carrier}`, { id: 'parcel.carrier' }),
  number: (number: string) => msg(str`Tracking number: ${number}`, { id: 'parcel.number' }),
  print: () => msg('Open the document to print', { id: 'parcel.print' }),
  point: () => msg('The place you chose', { id: 'parcel.point' }),
  pickup: (day: string, from: string, to: string) =>
    msg(str`Pickup on ${day} between ${from} and ${to}`, { id: 'parcel.pickup' }),
  parcels: () => msg('Your parcels', { id: 'parcel.parcels' }),
  announced: () => msg('Announced to the carrier', { id: 'parcel.announced' }),
  inTransit: () => msg('On its way', { id: 'parcel.in_transit' }),
  delivered: () => msg('Delivered', { id: 'parcel.delivered' }),
  told: (day: string) => msg(str`Added on ${day}`, { id: 'parcel.told' }),
  add: () => msg('I have sent it: add a tracking number', { id: 'parcel.add' }),
  trackingLabel: () => msg('Tracking number', { id: 'parcel.tracking_label' }),
  trackingHint: () => msg('As printed on your receipt', { id: 'parcel.tracking_hint' }),
  trackingMistake: () =>
    msg('Enter the tracking number from the receipt: 5 to 60 letters and digits.', { id: 'parcel.tracking_mistake' }),
  carrierLabel: () => msg('Carrier (if you know it)', { id: 'parcel.carrier_label' }),
  submit: () => msg('Add the tracking number', { id: 'parcel.submit' }),
};
