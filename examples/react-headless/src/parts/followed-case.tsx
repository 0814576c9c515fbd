import { isSessionOver, type Tracker, type TrackerReady } from '@returns-portal/sdk';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';
import { failureText } from '../text/sentences.js';
import { MessageField } from './message-field.js';
import { Shipping } from './shipping.js';

/** A tracker is read as the flow is: nothing of ours stands between it and React. */
export const FollowedCase = ({ tracker }: { readonly tracker: Tracker }): ReactNode => {
  const language = useLanguage();
  const { words } = language;
  const followed = useSyncExternalStore(tracker.subscribe, () => tracker.state);
  const over = isSessionOver(followed);
  useEffect(() => {
    if (over) flow.send({ type: 'session.ended' });
  }, [over]);
  switch (followed.kind) {
    case 'loading':
      return <p role="status">{words.loading}</p>;
    case 'failed':
      return (
        <p role="alert" className="failure">
          {failureText(followed.error, language)}{' '}
          <button type="button" className="quiet" onClick={() => tracker.send({ type: 'refreshed' })}>
            {words.retry}
          </button>
        </p>
      );
    case 'ready':
      return <ReadyCase followed={followed} send={tracker.send} />;
  }
};

interface ReadyCaseProps {
  readonly followed: TrackerReady;
  readonly send: Tracker['send'];
}

/** What is in the return, what was written, and how to call it off. `examples/vue-headless` draws all that a tracker can. */
const ReadyCase = ({ followed, send }: ReadyCaseProps): ReactNode => {
  const language = useLanguage();
  const { words, judgement } = language;
  const [asking, setAsking] = useState(false);
  const { details, progress, notice } = followed;
  const { items, status } = details.case;
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What was pressed is gone after a cancellation: the focus goes to what came of it.
    if (notice && document.activeElement === document.body) said.current?.focus();
  }, [notice]);
  const done =
    notice?.code === 'past' ? words.moved : notice?.action === 'cancel' ? words.cancelled : words.messageSent;
  return (
    <>
      <p className="stamp">{judgement.status[status]}</p>
      <p ref={said} role="status" tabIndex={-1} className="notice">
        {notice && done}
      </p>
      <ul className="sent">
        {items.map(({ lineId, title, variant, quantity }) => (
          <li key={lineId}>
            <b>
              {quantity} × {title}
            </b>
            {variant && <small>{variant}</small>}
          </li>
        ))}
      </ul>
      {status !== 'cancelled' && <Shipping details={details} />}
      {details.messages.length > 0 && (
        <ul className="messages">
          {details.messages.map(({ id, from, text }) => (
            <li key={id} data-from={from}>
              <small>{from === 'customer' ? words.fromYou : words.fromShop}</small>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      )}
      {details.actions.includes('add_message') && <MessageField followed={followed} send={send} />}
      {details.actions.includes('cancel') && !asking && (
        <button type="button" className="quiet" onClick={() => setAsking(true)}>
          {words.cancel}
        </button>
      )}
      {details.actions.includes('cancel') && asking && (
        <div className="sure" role="group" aria-label={words.cancel}>
          <p>{words.cancelSure}</p>
          <button type="button" autoFocus onClick={() => send({ type: 'cancelled' })}>
            {words.cancelYes}
          </button>
          <button type="button" className="quiet" onClick={() => setAsking(false)}>
            {words.cancelNo}
          </button>
          {progress.cancel.kind === 'failed' && <p role="alert">{failureText(progress.cancel.error, language)}</p>}
        </div>
      )}
    </>
  );
};
