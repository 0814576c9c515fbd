import type { OrderViewSeller } from '@returns-portal/contract';
import type { DetailsState, GroupDraft, Upload } from '@returns-portal/sdk';
import { useId, type ReactNode } from 'react';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';
import { failureText } from '../text/sentences.js';
import { Mistake } from './field.js';

interface PhotosProps {
  readonly state: DetailsState;
  readonly group: GroupDraft;
  readonly seller: OrderViewSeller;
  readonly mistake: string | undefined;
}

const Photo = ({ upload }: { readonly upload: Upload }): ReactNode => {
  const language = useLanguage();
  const { words } = language;
  const { id, name, status, share, error } = upload;
  return (
    <li>
      {status === 'sending' && (
        <label>
          {words.sending(name)} <progress value={share} max={1} />
        </label>
      )}
      {status === 'stored' && words.sent(name)}
      {status === 'failed' && error && (
        <>
          <span className="mistake">{failureText(error, language)}</span>
          <button type="button" className="quiet" onClick={() => flow.send({ type: 'file.retried', id })}>
            {words.retryFile(name)}
          </button>
        </>
      )}
      <button type="button" className="quiet" onClick={() => flow.send({ type: 'file.removed', id })}>
        {words.removeFile(name)}
      </button>
    </li>
  );
};

/** Photos travel while the customer goes on; each says for itself how far it is. */
export const Photos = ({ state, group, seller, mistake }: PhotosProps): ReactNode => {
  const { words, format } = useLanguage();
  const id = useId();
  if (!flow.can.upload) return null;
  const wanted = seller.reasons.find(({ code }) => code === group.reason)?.evidence;
  if (!wanted) return null;
  const uploads = state.asides.uploads.filter((upload) => upload.group === group.id);
  const add = (files: FileList | null): void =>
    flow.send({
      type: 'files.added',
      group: group.id,
      files: [...(files ?? [])].map((file) => ({ id: crypto.randomUUID(), name: file.name, file })),
    });
  return (
    <div className="field photos">
      <p id={`${id}-hint`}>{wanted.required ? format.count(wanted.photos, words.photosNeeded) : words.photosHelp}</p>
      <input
        id={id}
        className="unseen"
        type="file"
        accept="image/*,application/pdf"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          add(target.files);
          // The same photo can be chosen again after it was taken away.
          target.value = '';
        }}
      />
      <label htmlFor={id} className="button">
        {words.addPhotos}
      </label>
      {mistake !== undefined && <Mistake id={`${id}-mistake`} text={mistake} />}
      {uploads.length > 0 && (
        <ul aria-label={words.photos} aria-live="polite">
          {uploads.map((upload) => (
            <Photo key={upload.id} upload={upload} />
          ))}
        </ul>
      )}
    </div>
  );
};
