import { msg, str } from '../../language/msg.js';
import { plural } from '../../language/plural.js';

export const itemsText = {
  title: () => msg('What would you like to send back?', { id: 'items.title' }),
  order: (number: string, day: string) => msg(str`Order ${number}, placed on ${day}`, { id: 'items.order' }),
  list: () => msg('Items of this order', { id: 'items.list' }),
  soldBy: (seller: string) => msg(str`Sold by ${seller}`, { id: 'items.sold_by' }),
  severalSellers: (count: number) =>
    plural(count, {
      one: () => msg(str`It comes from ${count} seller, who takes the goods back.`, { id: 'items.sellers.one' }),
      few: () =>
        msg(str`It comes from ${count} sellers: each takes its own goods back, under its own number.`, {
          id: 'items.sellers.few',
        }),
      other: () =>
        msg(str`It comes from ${count} sellers: each takes its own goods back, under its own number.`, {
          id: 'items.sellers.other',
        }),
    }),
  deliveredOn: (day: string) => msg(str`Delivered on ${day}`, { id: 'items.delivered_on' }),
  onItsWay: () => msg('Still on its way to you', { id: 'items.on_its_way' }),
  deliveryUnknown: () => msg('Day of delivery not known', { id: 'items.delivery_unknown' }),
  severalParcels: () => msg('Sent in several parcels', { id: 'items.several_parcels' }),
  selectAll: () => msg('Select all that can go back', { id: 'items.select_all' }),
  selectNone: () => msg('Select nothing', { id: 'items.select_none' }),
  quantity: () => msg('How many?', { id: 'items.quantity' }),
  each: (price: string) => msg(str`${price} each`, { id: 'items.each' }),
  cases: () => msg('Returns for this order', { id: 'items.cases' }),
  openCase: (number: string) => msg(str`Follow return ${number}`, { id: 'items.open_case' }),
  nothingLeft: () => msg('There is nothing left in this order that can be sent back.', { id: 'items.nothing_left' }),
  bought: (count: number) =>
    plural(count, {
      one: () => msg(str`${count} item`, { id: 'items.bought.one' }),
      few: () => msg(str`${count} items`, { id: 'items.bought.few' }),
      other: () => msg(str`${count} items`, { id: 'items.bought.other' }),
    }),
  selected: (count: number) =>
    plural(count, {
      one: () => msg(str`${count} item selected`, { id: 'items.selected.one' }),
      few: () => msg(str`${count} items selected`, { id: 'items.selected.few' }),
      other: () => msg(str`${count} items selected`, { id: 'items.selected.other' }),
    }),
  returned: (count: number, of: number) =>
    plural(count, {
      one: () => msg(str`${count} of ${of} already returned`, { id: 'items.returned.one' }),
      few: () => msg(str`${count} of ${of} already returned`, { id: 'items.returned.few' }),
      other: () => msg(str`${count} of ${of} already returned`, { id: 'items.returned.other' }),
    }),
  allReturned: () => msg('Already returned', { id: 'items.all_returned' }),
};
