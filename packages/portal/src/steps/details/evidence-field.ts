import { nothing, type TemplateResult } from 'lit';
import { photoField } from '../../photos/photo-field.js';
import { photosText } from '../../text/rest/photos.js';
import { mistakeFor, reasonOf, type GroupView } from './group-view.js';

/** Photos, where the reason asks for some, and for every fault. */
export const evidenceField = (view: GroupView): TemplateResult | typeof nothing => {
  const { group, state, context } = view;
  const reason = reasonOf(view);
  const wanted = reason?.evidence;
  if (!context.can.upload || !reason || (!wanted && group.track !== 'conformity')) return nothing;
  return photoField({
    id: group.id,
    hint: wanted?.required ? photosText.required(wanted.photos) : photosText.helpful(),
    uploads: state.asides.uploads.filter((upload) => upload.group === group.id),
    mistake: mistakeFor(view, 'upload_unfinished', `photos-${group.id}-mistake`),
    add: (files) => context.send({ type: 'files.added', group: group.id, files }),
    retry: (id) => context.send({ type: 'file.retried', id }),
    remove: (id) => context.send({ type: 'file.removed', id }),
  });
};
