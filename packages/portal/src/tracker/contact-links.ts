import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerView } from './tracker-view.js';

/** The ways to the shop that it has told of. */
export const contactLinks = ({ state: { contact } }: TrackerView): TemplateResult | null => {
  if (!contact || (contact.email ?? contact.phone ?? contact.url) === null) return null;
  const { email, phone, url } = contact;
  return html`
    <ul class="contact">
      ${email === null ? nothing : html`<li><a href="mailto:${email}">${email}</a></li>`}
      ${phone === null ? nothing : html`<li><a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a></li>`}
      ${
        url === null
          ? nothing
          : html`<li><a href=${url} target="_blank" rel="noopener noreferrer">${url.replace(/^https?:\/\//, '')}</a></li>`
      }
    </ul>
  `;
};
