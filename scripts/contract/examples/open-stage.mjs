import { createMemoryMailer, createMemoryStore } from '../../../packages/server/dist/memory/index.js';
import { printLetter } from '../../../packages/server/dist/node/print-letter.js';
import {
  createReturnsService,
  createShopCarrier,
  createStoreFiles,
  createStoreInventory,
  WebhookRefusedError,
} from '../../../packages/server/dist/index.js';

/** A Friday morning in Paris. */
const START = '2026-11-20T09:15:00.000Z';

const SLOTS = [
  { id: 'tuesday-morning', day: '2026-11-24', from: '09:00', to: '12:00' },
  { id: 'tuesday-afternoon', day: '2026-11-24', from: '14:00', to: '18:00' },
];

/** The carrier that comes with the service, and somebody who can be sent for goods. */
const carrierOf = (faults) => {
  const carrier = createShopCarrier(() => Promise.resolve(Buffer.from('%PDF-1.7')));
  return {
    ...carrier,
    points: (query) => (faults.carrier ? Promise.reject(new Error('The carrier fails')) : carrier.points(query)),
    slots: () => Promise.resolve(SLOTS),
  };
};

/** The real service over memory ports. Its clock and its jobs go on when they are told to, so all is in order. */
export const openStage = async () => {
  const clock = { time: new Date(START) };
  const jobs = [];
  const mails = [];
  const faults = { carrier: false, webhooks: true };
  const webhooks = {};
  const store = createMemoryStore({ enqueue: (job) => void jobs.push(job) });
  let runner;
  const service = createReturnsService({
    store,
    jobs: { handle: (given) => void (runner = given), close: () => Promise.resolve() },
    mailer: createMemoryMailer(mails),
    webhooks: {
      send: ({ body }) => {
        const message = JSON.parse(body);
        webhooks[message.type] ??= message;
        return faults.webhooks ? Promise.reject(new WebhookRefusedError(500)) : Promise.resolve({ status: 204 });
      },
    },
    carrier: carrierOf(faults),
    payments: { refund: () => Promise.resolve({ state: 'failed', problem: 'The card is closed' }) },
    files: createStoreFiles(store),
    inventory: createStoreInventory(store),
    printer: { print: printLetter },
    clock: { now: () => new Date(clock.time) },
    logger: { info: () => undefined, error: () => undefined },
  });

  /** Runs what is in the queue, and what comes of it; what fails is given up. */
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      try {
        await runner.run(job);
      } catch {
        await runner.giveUp(job);
      }
    }
  };

  return {
    service,
    mails,
    /** The first of each type. */
    webhooks,
    faults,
    work,
    /** Lets time pass after all that is due was done. */
    async later(minutes = 1) {
      await work();
      clock.time = new Date(clock.time.getTime() + minutes * 60_000);
    },
    /** Does what is due by the calendar. */
    sweep: () => runner.sweep(),
    now: () => new Date(clock.time),
    close: () => service.close(),
  };
};
