const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLES = `
:root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif }
body { margin: 1rem }
h2 { margin-block: 2rem .5rem }
.row { display: flex; gap: 1rem; align-items: start; overflow-x: auto; padding-block-end: .5rem }
figure { margin: 0; flex: none }
figcaption { color: GrayText; margin-block-end: .25rem }
figure.wrong figcaption { color: #c00; font-weight: 600 }
img { display: block; border: 1px solid color-mix(in oklab, currentColor 30%, transparent) }
.wrapped { flex-wrap: wrap }
`;

/** How wide pictures stand in the grid, by the width of the page they show. */
const shownAt = (width) => Math.round(Math.min(width, 186 + width * 0.42));

const figure = ({ locale, theme, width, picture, overflow }, name = '') => `
<figure class="${overflow > 0 ? 'wrong' : ''}">
  <figcaption>${name ? `<b>${escape(name)}</b> ` : ''}${locale} · ${theme} · ${width}${overflow > 0 ? ` · ${overflow} px too wide` : ''}</figcaption>
  <a href="${escape(picture)}"><img src="${escape(picture)}" width="${shownAt(width)}" alt=""></a>
</figure>`;

const groups = (shots) => Object.entries(Object.groupBy(shots, ({ scene }) => `${scene.step} · ${scene.state}`));

const page = (title, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title><style>${STYLES}</style></head>
<body>${body}</body></html>
`;

/** Every picture, a row a scene. */
export const galleryIndex = (shots, errors) =>
  page(
    'Gallery',
    `<h1>${shots.length} pictures</h1>
${errors.length > 0 ? `<h2>Wrong</h2><ul>${errors.map((error) => `<li>${escape(error)}</li>`).join('')}</ul>` : ''}
${groups(shots)
  .map(
    ([title, some]) => `<h2>${escape(title)}</h2><div class="row">${some.map((shot) => figure(shot)).join('')}</div>`,
  )
  .join('')}`,
  );

/** The pictures of one step in one language, theme and width, side by side, to be looked at in one go. */
export const contactSheet = (title, shots) =>
  page(title, `<div class="row wrapped">${shots.map((shot) => figure(shot, shot.scene.state)).join('')}</div>`);
