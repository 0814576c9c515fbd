import type { OrderViewSeller } from '@returns-portal/contract';
import type { MethodState } from '@returns-portal/sdk';
import { useState, type ReactNode } from 'react';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';
import { problemText } from '../text/sentences.js';
import { Choices } from './choices.js';
import { Field } from './field.js';
import { ListingState } from './listing-state.js';

interface HandOverProps {
  readonly state: MethodState;
  readonly seller: OrderViewSeller;
}

/** A search inside the step's form: Enter searches and does not leave the step. */
const Search = ({
  seller,
  search,
}: {
  readonly seller: string;
  readonly search: (postcode: string) => void;
}): ReactNode => {
  const { words } = useLanguage();
  const [postcode, setPostcode] = useState('');
  const ask = (): void => {
    if (postcode.trim()) search(postcode.trim());
  };
  return (
    <div className="search">
      <Field
        id={`postcode-${seller}`}
        label={words.postcode}
        value={postcode}
        autoComplete="postal-code"
        onChange={({ target }) => setPostcode(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          ask();
        }}
      />
      <button type="button" onClick={ask}>
        {words.search}
      </button>
    </div>
  );
};

const Points = ({ state, seller: { id } }: HandOverProps): ReactNode => {
  const { words } = useLanguage();
  const listing = state.asides.points[id];
  const points = listing?.items ?? [];
  const search = (postcode: string): void => flow.send({ type: 'points.searched', seller: id, at: { postcode } });
  if (listing?.status === 'ready' && points.length === 0 && !listing.searched) return null;
  return (
    <>
      {points.length > 0 && (
        <Choices
          legend={words.where}
          chosen={state.draft.handOvers[id]?.point?.id}
          choose={(value) => {
            const point = points.find((one) => one.id === value);
            if (point) flow.send({ type: 'hand_over.chosen', seller: id, handOver: { point } });
          }}
          choices={points.map(({ id: value, name, address, postcode, city }) => ({
            value,
            title: name,
            hint: [...address, `${postcode} ${city}`].join(', '),
          }))}
        />
      )}
      <ListingState listing={listing} none={points.length === 0 ? words.noPlace : null} retry={() => search('')} />
      {points.length > 1 && <Search seller={id} search={search} />}
    </>
  );
};

const Slots = ({ state, seller: { id } }: HandOverProps): ReactNode => {
  const language = useLanguage();
  const { words, format } = language;
  const listing = state.asides.slots[id];
  const slots = listing?.items ?? [];
  const problem = state.problems.find((one) => one.code === 'pickup_missing' && one.seller === id);
  const search = (postcode: string): void => flow.send({ type: 'slots.searched', seller: id, postcode });
  return (
    <>
      <Search seller={id} search={search} />
      <ListingState listing={listing} none={slots.length === 0 ? words.noSlot : null} retry={() => search('')} />
      {slots.length > 0 && (
        <Choices
          legend={words.when}
          chosen={state.draft.handOvers[id]?.pickup?.id}
          mistake={problem && problemText(problem, language)}
          choose={(value) => {
            const pickup = slots.find((one) => one.id === value);
            if (pickup) flow.send({ type: 'hand_over.chosen', seller: id, handOver: { pickup } });
          }}
          choices={slots.map(({ id: value, day, from, to }) => ({
            value,
            title: words.slot(format.day(day), from, to),
          }))}
        />
      )}
    </>
  );
};

/** Where or when, for the ways that leave it open; the address for those that do not. */
export const HandOver = ({ state, seller }: HandOverProps): ReactNode => {
  const { words } = useLanguage();
  const method = seller.methods.find(({ code }) => code === state.draft.methods[seller.id]);
  if (!method) return null;
  if (method.kind === 'pickup') return flow.can.slots ? <Slots state={state} seller={seller} /> : null;
  const listed = method.kind === 'drop_off' || method.kind === 'in_store';
  return (
    <>
      {method.address.length > 0 && (
        <address aria-label={words.address}>
          {method.address.map((row) => (
            <span key={row}>{row}</span>
          ))}
        </address>
      )}
      {listed && flow.can.points && <Points state={state} seller={seller} />}
    </>
  );
};
