import { privacyRoutes, type Erasure, type Kept } from '@returns-portal/contract';
import { callService, type ServiceAddress } from '../../call-service.js';
import type { Io } from '../io.js';
import { DONE, misused, refused, type Outcome } from '../outcome.js';
import type { Command } from './command.js';

const BECAUSE: Readonly<Record<Kept['because'], string>> = {
  return_open: 'the return is open',
  proof_of_refund: 'proof of what was refunded',
  proof_of_withdrawal: 'proof of the withdrawal',
  proof_of_destruction: 'proof of why goods were destroyed',
};

const print = (io: Io, { id, digest, counts, kept }: Erasure): void => {
  io.out(`Erasure ${id}${digest === null ? '' : ` of ${digest}`}`);
  if (counts.length === 0) io.out('There was nothing to erase.');
  for (const { kind, count } of counts) io.out(`  erased  ${count} ${kind}`);
  for (const { of, because, until } of kept) {
    io.out(`  kept    ${of}: ${BECAUSE[because]}, ${until === null ? 'until it is closed' : `until ${until}`}`);
  }
};

const WORK: Readonly<
  Record<string, (io: Io, address: ServiceAddress, shop: string, email: string) => Promise<Outcome>>
> = {
  export: async (io, address, shop, email) => {
    const found = await callService(address, privacyRoutes.exportCustomer, { params: { shop }, body: { email } });
    io.out(JSON.stringify(found, null, 2));
    return DONE;
  },
  erase: async (io, address, shop, email) => {
    const body = { id: crypto.randomUUID(), email };
    print(io, await callService(address, privacyRoutes.eraseCustomer, { params: { shop }, body }));
    return DONE;
  },
};

export const customer: Command = {
  name: 'customer',
  usage: 'customer export|erase --shop ID --email ADDRESS --url URL',
  summary: 'Export what is known of a customer as JSON, or erase it and say what stays.',
  more: [
    'Asks a running service, with an API key in RETURNS_API_KEY that may customers:read to',
    'export and customers:erase to erase. What is erased cannot be brought back.',
  ].join('\n'),
  files: 1,
  options: ['shop', 'email', 'url'],
  run: async ({ files: [what = ''], shop, email, url }, { API_KEY }, io) => {
    const work = Object.hasOwn(WORK, what) ? WORK[what] : undefined;
    if (!work) return misused('Say what to do: export or erase.');
    if (shop === undefined || email === undefined || url === undefined) {
      return misused('Say which shop (--shop), whom (--email) and where its service is (--url).');
    }
    if (API_KEY === undefined) return misused('--url needs an API key in RETURNS_API_KEY.');
    try {
      return await work(io, { endpoint: url, key: API_KEY }, shop, email);
    } catch (error) {
      return refused(error instanceof Error ? error.message : String(error));
    }
  },
};
