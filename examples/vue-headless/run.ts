import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { MemoryReturnsService } from '@returns-portal/server/memory';
import { bundlePage } from '../shared/bundle-page.ts';
import { onlyShop, openDemoService } from '../shared/open-demo-service.ts';
import { productPictures } from '../shared/product-pictures.ts';
import type { ExampleOptions, RunningExample } from '../shared/running-example.ts';
import { serveExample } from '../shared/serve-example.ts';
import { makeSampleReturns } from './sample-returns.ts';
import { vueFiles } from './vue-files.ts';

const here = (path: string): URL => new URL(path, import.meta.url);

export const start = async ({
  port,
}: ExampleOptions): Promise<RunningExample & { readonly service: MemoryReturnsService }> => {
  const [{ service }, { script, style }, pictures, page, icon] = await Promise.all([
    openDemoService((fixtures) => onlyShop('casa-lumina', fixtures)),
    bundlePage({
      script: fileURLToPath(here('src/main.ts')),
      style: fileURLToPath(here('src/style/page.css')),
      plugins: [vueFiles],
    }),
    productPictures(),
    readFile(here('index.html'), 'utf8'),
    readFile(here('icon.svg'), 'utf8'),
  ]);
  await makeSampleReturns(service);
  const files = { ...pictures, '/': page, '/page.js': script, '/page.css': style, '/icon.svg': icon };
  const served = await serveExample({ port, service, files, trustedTypes: 'vue' });
  return {
    ...served,
    service,
    hints: [
      'Look a return up by its order, with ioana@example.com:',
      'CL-2001  Accepted: the goods are to be sent',
      'CL-2006  The shop has looked at the goods and offers less',
      'CL-2009  Settled: it asks how it was',
      `A language: ${served.origin}/?lang=en`,
    ],
  };
};
