import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routes } from '@returns-portal/contract';
import { openApiDocument } from '@returns-portal/contract/openapi';
import { Hono } from 'hono';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Environment } from '../dist/http/environment.js';
import { referencePage } from '../dist/http/reference/reference-page.js';
import { serveReference } from '../dist/http/reference/serve-reference.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const elementsIn = (parent: Parent): Element[] =>
  parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node)] : []));
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((candidate) => candidate.name === name)?.value;

const app = new Hono<Environment>().basePath('/returns-api');
serveReference(app, '/returns-api');
const get = (path: string) => app.request(`https://shop.example/returns-api${path}`);

const page = await get('/reference');
const html = await page.text();
const elements = elementsIn(parse(html));
const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);

test('the reference page allows itself one style and nothing else, and has nothing else', async () => {
  assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'self';/);
  assert.deepEqual(
    elements.filter(({ tagName }) => ['script', 'style', 'iframe', 'img', 'form'].includes(tagName)),
    [],
  );
  assert.deepEqual(
    elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'style' || name.startsWith('on'))),
    [],
  );
  const linked = elements.filter(({ tagName }) => tagName === 'link').map((link) => attribute(link, 'href'));
  assert.deepEqual(linked, ['/returns-api/reference.css']);
  const style = await get('/reference.css');
  assert.equal(style.headers.get('content-type'), 'text/css; charset=utf-8');
  assert.doesNotMatch(await style.text(), /url\(|@import/);
});

test('every operation has its place, and every link within the page leads somewhere', () => {
  for (const name of Object.keys(routes)) assert.ok(ids.includes(name), name);
  for (const type of Object.keys(openApiDocument().webhooks)) assert.ok(ids.includes(`${type}_webhook`), type);
  assert.equal(new Set(ids).size, ids.length, 'no id is there twice');
  const links = elements.flatMap((element) => attribute(element, 'href') ?? []).filter((href) => href.startsWith('#'));
  assert.ok(links.length > 500);
  assert.deepEqual(
    [...new Set(links)].filter((href) => !ids.includes(href.slice(1))),
    [],
  );
});

test('the document says where the service is mounted, to every page', async () => {
  const response = await get('/openapi.json');
  const { servers } = (await response.json()) as { servers: { url: string }[] };
  assert.equal(servers[0]?.url, '/returns-api');
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
});

test('whatever stands in the document is text on the page', async () => {
  const hostile = '<script>alert(1)</script>" onload="x';
  const document = openApiDocument();
  const text = JSON.stringify(document).replaceAll('Look up an order', JSON.stringify(hostile).slice(1, -1));
  const drawn = elementsIn(parse(await referencePage(JSON.parse(text) as typeof document, '')));
  assert.deepEqual(
    drawn.filter(({ tagName, attrs }) => tagName === 'script' || attrs.some(({ name }) => name === 'onload')),
    [],
  );
  assert.ok(drawn.length > 1000);
});
