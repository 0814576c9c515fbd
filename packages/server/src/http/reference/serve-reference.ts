import type { OpenApi } from '@returns-portal/contract/openapi';
import type { Hono } from 'hono';
import type { Environment } from '../environment.js';

/** Where the contract is told, below the service. */
export const REFERENCE_PATHS = ['/openapi.json', '/reference', '/reference.css'] as const;

/** It changes with the version of the service only; minutes, so that an update is soon seen. */
const KEPT = { 'cache-control': 'public, max-age=300' };

/** The page needs one style of ours and nothing else. */
const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'";

/**
 * Serves the contract for programs and for people. It is loaded and made when somebody asks for the first time: it is
 * large, and most processes are never asked.
 */
export const serveReference = (app: Hono<Environment>, basePath: string): void => {
  let document: Promise<OpenApi> | undefined;
  const read = (): Promise<OpenApi> =>
    (document ??= import('@returns-portal/contract/openapi').then(({ openApiDocument }) =>
      openApiDocument({ serverUrl: basePath || '/' }),
    ));
  let page: Promise<string> | undefined;
  const draw = (): Promise<string> =>
    (page ??= Promise.all([import('./reference-page.js'), read()]).then(([{ referencePage }, made]) =>
      referencePage(made, basePath),
    ));

  // Tools on other pages read it too; it is the same for everybody.
  app.get('/openapi.json', async () =>
    Response.json(await read(), { headers: { ...KEPT, 'access-control-allow-origin': '*' } }),
  );
  app.get('/reference', async (context) =>
    context.body(await draw(), 200, {
      ...KEPT,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
    }),
  );
  app.get('/reference.css', async (context) => {
    const { REFERENCE_STYLES } = await import('./reference-styles.js');
    return context.body(REFERENCE_STYLES, 200, { ...KEPT, 'content-type': 'text/css; charset=utf-8' });
  });
};
