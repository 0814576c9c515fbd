import { html, nothing, type TemplateResult } from 'lit';
import { thumb } from '../../parts/thumb.js';
import { detailsText } from '../../text/rest/details.js';
import { itemsText } from '../../text/rest/items.js';
import { evidenceField } from './evidence-field.js';
import type { GroupView } from './group-view.js';
import { outcomeField } from './outcome-field.js';
import { questionFields } from './question-fields.js';
import { reasonField } from './reason-field.js';
import { trackField } from './track-field.js';

const noteField = ({ group, describe }: GroupView): TemplateResult => html`
  <div class="field">
    <label for="note-${group.id}">${detailsText.note()}</label>
    <textarea
      id="note-${group.id}"
      part="field"
      rows="2"
      maxlength="1000"
      .value=${group.note ?? ''}
      @input=${(event: Event) => describe({ note: (event.currentTarget as HTMLTextAreaElement).value })}
    ></textarea>
  </div>
`;

/** How many of the line's units this group is about, where they go back for different reasons. */
const partField = ({ group, line, units, context }: GroupView): TemplateResult => {
  const id = `part-${group.id}`;
  const choose = (event: Event) => {
    const quantity = Number((event.currentTarget as HTMLSelectElement).value);
    context.send({ type: 'group.resized', group: group.id, quantity });
  };
  return html`
    <div class="row-of-links">
      <label class="visually-hidden" for=${id}>${itemsText.quantity()} ${line.title}</label>
      <select id=${id} class="part" part="field" @change=${choose}>
        ${Array.from({ length: units - 1 }, (_, index) => index + 1).map(
          (count) =>
            html`<option value=${count} ?selected=${count === group.quantity}>${detailsText.part(count, units)}</option>`,
        )}
      </select>
      ${
        group.id === line.id
          ? nothing
          : html`<button type="button" class="link small" @click=${() => context.send({ type: 'group.joined', group: group.id })}>
            ${detailsText.join()}
          </button>`
      }
    </div>
  `;
};

/** All that is asked about some units of one line. */
export const groupSection = (view: GroupView): TemplateResult => {
  const { line, group, units, context } = view;
  const { track } = group;
  const whole = group.quantity === units;
  const title = whole && units > 1 ? detailsText.times(units, line.title) : line.title;
  return html`
    <div class="panel stack" role="group" aria-labelledby="group-${group.id}">
      <div class="panel-head">
        ${thumb(line.image)}
        <div class="item-text">
          <h3 id="group-${group.id}">${title}</h3>
          ${line.variant === null ? nothing : html`<p class="small quiet">${line.variant}</p>`}
          ${whole ? nothing : partField(view)}
        </div>
      </div>
      ${trackField(view)}
      ${
        track === 'goodwill' || track === 'conformity'
          ? html`${reasonField(view, track)} ${questionFields(view)} ${outcomeField(view)} ${evidenceField(view)}
            ${noteField(view)}`
          : nothing
      }
      ${
        group.quantity > 1
          ? html`<button
            type="button"
            class="link small"
            part="link"
            @click=${() => context.send({ type: 'group.split', group: group.id })}
          >
            ${detailsText.split()}
          </button>`
          : nothing
      }
    </div>
  `;
};
