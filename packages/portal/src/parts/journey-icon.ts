import { html, svg, type TemplateResult } from 'lit';

/* The icons of the later steps, after Lucide (ISC licence). */
const PATHS = {
  check: svg`<path d="M20 6 9 17l-5-5"/>`,
  back: svg`<path d="m15 18-6-6 6-6"/>`,
  parcel: svg`<path d="M11 21.73a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16V8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.73z"/><path d="M12 22V12"/><path d="m3.3 7 8.7 5 8.7-5"/><path d="m7.5 4.27 9 5.15"/>`,
  image: svg`<rect width="18" height="18" x="3" y="3" rx="2"/><circle cx="9" cy="9" r="2"/><path d="m21 15-3.1-3.1a2 2 0 0 0-2.8 0L6 21"/>`,
  clock: svg`<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>`,
} as const;

export const journeyIcon = (name: keyof typeof PATHS): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`;
