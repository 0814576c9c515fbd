import type { TrackerEvent, TrackerReady } from '@returns-portal/sdk';
import { useEffect, useState, type ReactNode } from 'react';
import { useLanguage } from '../text/language.js';
import { failureText } from '../text/sentences.js';
import { Mistake } from './field.js';

interface MessageFieldProps {
  readonly followed: TrackerReady;
  readonly send: (event: TrackerEvent) => void;
}

/** Words to the shop. What did not get through stays in the field: sent again, it is the same message. */
export const MessageField = ({ followed, send }: MessageFieldProps): ReactNode => {
  const language = useLanguage();
  const { words } = language;
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const count = followed.details.messages.length;
  useEffect(() => setText(''), [count]);
  const { add_message: progress } = followed.progress;
  return (
    <div className="field">
      <label htmlFor="message">{words.message}</label>
      <textarea
        id="message"
        rows={3}
        maxLength={4000}
        value={text}
        aria-invalid={missing}
        aria-describedby={missing ? 'message-mistake' : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      {missing && <Mistake id="message-mistake" text={words.messageMissing} />}
      {progress.kind === 'failed' && <p role="alert">{failureText(progress.error, language)}</p>}
      <button
        type="button"
        onClick={() => {
          const blank = !text.trim();
          setMissing(blank);
          if (!blank) send({ type: 'message.sent', text: text.trim() });
        }}
      >
        {words.sendMessage}
      </button>
    </div>
  );
};
