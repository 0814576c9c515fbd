import type { Upload } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { journeyIcon } from '../parts/journey-icon.js';
import { errorText } from '../text/rest/errors.js';
import { photosText } from '../text/rest/photos.js';
import { thumbnail } from './thumbnail.js';

export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  readonly file: Blob;
}

export interface PhotoField {
  /** Part of the ids in the page. */
  readonly id: string;
  readonly hint: string | null;
  readonly uploads: readonly Upload[];
  readonly mistake: unknown;
  readonly add: (files: readonly ChosenFile[]) => void;
  readonly retry: (id: string) => void;
  readonly remove: (id: string) => void;
}

const ACCEPTED = 'image/jpeg,image/png,image/webp,image/heic,image/avif,application/pdf';

/** Names photos apart; `crypto.randomUUID` is not there on pages without https. */
let counted = 0;

const chosen = (files: FileList | undefined): ChosenFile[] =>
  [...(files ?? [])].map((file) => ({ id: `photo-${(counted += 1)}`, name: file.name, file }));

const row = (upload: Upload, { retry, remove }: PhotoField): TemplateResult => {
  const { id, name, file, status, share, error } = upload;
  return html`
    <li class="photo">
      <span class="thumb empty">${journeyIcon('image')}${thumbnail(file)}</span>
      <span class="item-text">
        <span class="file-name">${name}</span>
        ${status === 'sending' ? html`<progress max="1" .value=${share} aria-label=${photosText.sending(name)}></progress>` : nothing}
        ${status === 'stored' ? html`<span class="small verdict open">${photosText.stored()}</span>` : nothing}
        ${error ? html`<span class="small mistake">${errorText(error)}</span>` : nothing}
      </span>
      <span class="row-of-links small">
        ${
          status === 'failed'
            ? html`<button type="button" class="link" aria-label=${photosText.retryOne(name)} @click=${() => retry(id)}>${photosText.retry()}</button>`
            : nothing
        }
        <button type="button" class="link" aria-label=${photosText.removeOne(name)} @click=${() => remove(id)}>${photosText.remove()}</button>
      </span>
    </li>
  `;
};

/** Photos and documents: chosen, taken with a phone's camera, dropped or pasted. */
export const photoField = (field: PhotoField): TemplateResult => {
  const { id, hint, uploads, mistake, add } = field;
  const take = (files: FileList | undefined) => {
    const found = chosen(files);
    if (found.length > 0) add(found);
    return found.length > 0;
  };
  const onChange = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    take(input.files ?? undefined);
    // The same file can be chosen again after it was removed.
    input.value = '';
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer?.files);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (take(event.clipboardData?.files)) event.preventDefault();
  };
  return html`
    <div class="field" @paste=${onPaste} @dragover=${(event: Event) => event.preventDefault()} @drop=${onDrop}>
      <label class="label" for="photos-${id}">${photosText.label()}</label>
      ${hint === null ? nothing : html`<p class="small quiet" id="photos-${id}-hint">${hint}</p>`}
      <label class="drop" for="photos-${id}">
        <input
          id="photos-${id}"
          type="file"
          multiple
          accept=${ACCEPTED}
          aria-describedby=${hint === null ? nothing : `photos-${id}-hint`}
          @change=${onChange}
        />
        ${journeyIcon('image')}<span class="small">${photosText.choose()}</span>
      </label>
      ${uploads.length === 0 ? nothing : html`<ul class="photos">${uploads.map((upload) => row(upload, field))}</ul>`}
      ${mistake}
    </div>
  `;
};
