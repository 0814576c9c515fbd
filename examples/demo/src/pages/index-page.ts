import type { DemoFixtures } from '@returns-portal/testing';
import { html } from 'hono/html';
import { sampleShops, type SampleShop } from '../sample-shops.js';
import { layout, nothing, type Html } from './layout.js';

/** What a card says of its shop. */
const PORTRAITS: Readonly<Record<string, { readonly picture: string; readonly about: string }>> = {
  'atelier-nuage': { picture: 'dress', about: 'A fashion house in Lyon. French, euros, a bonus for store credit.' },
  'casa-lumina': { picture: 'lamp', about: 'A home and electronics shop in Cluj-Napoca. Romanian, lei, dense rows.' },
  'harbour-market': { picture: 'lantern', about: 'A market in Galway with two sellers. English, euros, always dark.' },
};

const card = ({ shop, path }: SampleShop): Html => {
  const portrait = PORTRAITS[shop.id];
  return html`
    <li>
      <a href="${path}">
        ${portrait ? html`<img src="/products/${portrait.picture}.svg" alt="" width="96" height="96">` : nothing}
        <strong>${shop.name}</strong>
        <span>${portrait?.about ?? ''}</span>
      </a>
    </li>`;
};

const rowsOf = ({ shop, path, orders }: SampleShop): Html => html`
  <tbody>
    <tr class="group"><th colspan="3" scope="rowgroup"><a href="${path}">${shop.name}</a></th></tr>
    ${orders.map(
      ({ order, customer, about }) => html`
        <tr>
          <th scope="row"><code>${order.number}</code></th>
          <td><code>${customer.email}</code></td>
          <td>${about}</td>
        </tr>`,
    )}
  </tbody>`;

export const indexPage = (fixtures: DemoFixtures): Html => {
  const shops = sampleShops(fixtures);
  return layout(
    'Returns Portal: demo shops',
    html`
      <h1>Three shops, one element</h1>
      <p class="intro">
        Each page below is plain HTML with a look of its own and the same element in it. Pick a sample order, look it
        up in its shop, and send something back. The confirmation arrives in the <a href="/mailbox">mailbox</a>.
      </p>
      <ul class="shops">${shops.map(card)}</ul>
      <h2 id="orders">Sample orders</h2>
      <p>
        They are dated from today. An order for which you make a return keeps its dates and its return, also when you
        stop the demo and start it again.
      </p>
      <table>
        <thead>
          <tr><th scope="col">Order</th><th scope="col">E-mail</th><th scope="col">What it shows</th></tr>
        </thead>
        ${shops.map(rowsOf)}
      </table>`,
  );
};
