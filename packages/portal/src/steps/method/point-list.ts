import type { OrderViewSeller, Point } from '@returns-portal/contract';
import type { MethodState } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { distance, todaysWeekday, weekday } from '../../language/format.js';
import { choiceCard, choiceGroup } from '../../parts/choice-card.js';
import { listingView } from '../../parts/listing.js';
import { pointAddress } from '../../parts/point-address.js';
import { searchField } from '../../parts/search-field.js';
import { lookupLabel } from '../../text/first/lookup.js';
import { pointsText } from '../../text/rest/method.js';
import type { StepContext } from '../step-context.js';

const hoursOn = ({ hours }: Point, day: number): string =>
  hours
    .filter((one) => one.day === day)
    .map(({ opens, closes }) => `${opens}–${closes}`)
    .join(', ');

const todayAt = (point: Point): string | null => {
  if (point.hours.length === 0) return null;
  const hours = hoursOn(point, todaysWeekday());
  return hours ? pointsText.today(hours) : pointsText.closedToday();
};

const week = (point: Point): TemplateResult | typeof nothing =>
  point.hours.length === 0
    ? nothing
    : html`
        <details class="week">
          <summary>${pointsText.hours()}<span class="visually-hidden"> ${point.name}</span></summary>
          <dl class="small">
            ${[1, 2, 3, 4, 5, 6, 7].map(
              (day) => html`<div><dt>${weekday(day)}</dt><dd>${hoursOn(point, day) || pointsText.closed()}</dd></div>`,
            )}
          </dl>
        </details>
      `;

/** Where goods can be handed in: a list that can be searched; a page may put a map above it. */
export const pointList = (
  { asides, draft }: MethodState,
  { id: seller }: OrderViewSeller,
  { send, announce }: StepContext,
): TemplateResult | typeof nothing => {
  const chosen = draft.handOvers[seller]?.point;
  const search = (postcode: string) => postcode && send({ type: 'points.searched', seller, at: { postcode } });
  const searchHere = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) =>
        send({
          type: 'points.searched',
          seller,
          at: { latitude: latitude.toFixed(5), longitude: longitude.toFixed(5) },
        }),
      () => announce(pointsText.hereFailed),
    );
  const card = (point: Point) => {
    const { id, name, distance: metres } = point;
    const facts = [pointAddress(point), todayAt(point)].filter(Boolean).join('\n');
    return html`<div>
      ${choiceCard({
        name: `point-${seller}`,
        value: id,
        title: name,
        hint: facts,
        extra: metres === null ? null : distance(metres),
        chosen: chosen?.id === id,
        choose: () => send({ type: 'hand_over.chosen', seller, handOver: { point } }),
      })}
      ${week(point)}
    </div>`;
  };
  return html`
    <div class="stack close">
      ${searchField({
        id: `postcode-${seller}`,
        label: lookupLabel.postcode(),
        autocomplete: 'postal-code',
        search,
        more: html`<button type="button" class="link" part="link" @click=${searchHere}>${pointsText.here()}</button>`,
      })}
      <slot name="map"></slot>
      ${listingView({
        listing: asides.points[seller],
        rows: (points: readonly Point[]) =>
          choiceGroup({
            legend: pointsText.title(),
            mistakeId: '',
            mistake: nothing,
            cards: points.map(card),
          }),
        none: pointsText.none(),
        retry: () => search(''),
      })}
    </div>
  `;
};
