import { inArea } from '../check.js';
import { able, holds, refused, same } from '../expect.js';
import { pixel } from '../pixel.js';

const DETAILS = ['can:readCaseDetails', 'writes'] as const;

export const followingChecks = inArea('following', [
  {
    id: 'following.details',
    title: 'shows the return with its history, oldest first',
    why: 'The customer reads what happened as a story; told backwards, it says the opposite.',
    fix: 'Answer readCaseDetails with the case, and history sorted by time.',
    needs: DETAILS,
    async run(bench) {
      const { adapter, access, submission } = await bench.submit();
      for (const made of submission.cases) {
        const details = await able(adapter.readCaseDetails, 'readCaseDetails')(access, made.number);
        same(details.case.items.length, made.items.length, 'The items of the return');
        const times = details.history.map(({ at }) => Date.parse(at));
        same(
          times,
          [...times].sort((a, b) => a - b),
          'The history, oldest first',
        );
        holds(
          details.history.some(({ type }) => type === 'case_created'),
          'The history begins with the return',
        );
      }
    },
  },
  {
    id: 'following.messages',
    title: 'keeps a message once, however often it is sent',
    why: 'Bad reception, and the shop reads the same question five times.',
    fix: 'Take the id of the message, which is the client’s, as its key.',
    needs: [...DETAILS, 'can:addMessage'],
    async run(bench) {
      const { adapter, access, number } = await bench.submit();
      const add = able(adapter.addMessage, 'addMessage');
      const message = { id: `kit-${crypto.randomUUID()}`, text: 'Întrebare: când ajunge rambursarea?' };
      await add(access, number, message);
      const { messages } = await add(access, number, message);
      same(
        messages.filter(({ id }) => id === message.id).map(({ text, from }) => ({ text, from })),
        [{ text: message.text, from: 'customer' }],
        'The message that was sent twice',
      );
    },
  },
  {
    id: 'following.shipments',
    title: 'keeps a tracking number once, however it is typed',
    why: 'One parcel becomes two, and the shop waits for the second.',
    fix: 'Compare tracking numbers without spaces and dashes; a known one is no second parcel.',
    needs: [...DETAILS, 'can:addShipment'],
    async run(bench) {
      const { adapter, access, number } = await bench.submit();
      const details = await able(adapter.readCaseDetails, 'readCaseDetails')(access, number);
      const add = able(adapter.addShipment, 'addShipment');
      if (!details.actions.includes('add_shipment')) {
        await refused(add(access, number, { trackingNumber: 'KIT 0002' }), 'action_unavailable', 'A parcel');
        return;
      }
      await add(access, number, { trackingNumber: '6A 1234 5678' });
      const { shipments } = await add(access, number, { trackingNumber: '6A12345678' });
      same(shipments.length - details.shipments.length, 1, 'How many parcels more there are');
    },
  },
  {
    id: 'following.evidence',
    title: 'keeps a photo once, and shows it by a link that opens',
    why: 'Photos decide about claims; one that is lost, doubled or cannot be opened decides wrongly.',
    fix: 'Take the file’s id as its key; give a link that is good for some minutes.',
    needs: [...DETAILS, 'can:addEvidence', 'can:uploadFile'],
    async run(bench) {
      const { adapter, access, number } = await bench.submit();
      const file = await able(adapter.uploadFile, 'uploadFile')(access, pixel());
      same(file.type, 'image/png', 'The type of the file, told by its content');
      const add = able(adapter.addEvidence, 'addEvidence');
      await add(access, number, { files: [{ id: file.id, lineId: null }] });
      const { evidence } = await add(access, number, { files: [{ id: file.id, lineId: null }] });
      same(evidence.filter(({ id }) => id === file.id).length, 1, 'How often the photo is there');
    },
  },
  {
    id: 'following.unknown-file',
    title: 'refuses evidence that was never uploaded',
    why: 'The shop opens a claim whose photo is not there, and asks for it again.',
    fix: 'Refuse with file_unknown and params.files, the ids that are not known for the order.',
    needs: [...DETAILS, 'can:addEvidence'],
    async run(bench) {
      const { adapter, access, number } = await bench.submit();
      const files = [{ id: crypto.randomUUID(), lineId: null }];
      const call = able(adapter.addEvidence, 'addEvidence')(access, number, { files });
      const { params } = await refused(call, 'file_unknown', 'A file that was never uploaded');
      same(params['files'], [files[0]?.id], 'The files that are not known');
    },
  },
  {
    id: 'following.actions',
    title: 'refuses what it does not offer',
    why: 'Feedback about a return that is still on its way says nothing, and spoils what feedback is for.',
    fix: 'Refuse with action_unavailable, and params.actions, what is not among the actions of the case.',
    needs: [...DETAILS, 'can:giveFeedback'],
    async run(bench) {
      const { adapter, access, number } = await bench.submit();
      const { actions } = await able(adapter.readCaseDetails, 'readCaseDetails')(access, number);
      const give = able(adapter.giveFeedback, 'giveFeedback');
      if (actions.includes('give_feedback')) {
        holds((await give(access, number, { rating: 5 })).feedback !== null, 'Feedback that was offered is kept');
        return;
      }
      const { params } = await refused(
        give(access, number, { rating: 5 }),
        'action_unavailable',
        'Feedback, too early',
      );
      same(params['actions'], actions, 'What can be done instead');
    },
  },
  {
    id: 'following.unknown-return',
    title: 'refuses to follow a return that is not there',
    why: 'A mistyped number must lead to a sentence that helps, and never to somebody else’s return.',
    fix: 'Refuse with case_not_found where the order has no such return.',
    needs: ['can:readCaseDetails'],
    async run(bench) {
      const { adapter, access } = await bench.open();
      const call = able(adapter.readCaseDetails, 'readCaseDetails')(access, 'NEVER-MADE');
      await refused(call, 'case_not_found', 'An unknown return');
    },
  },
]);
