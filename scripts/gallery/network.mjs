const matches = (request, { method, path }) =>
  request.method() === method && path.test(new URL(request.url()).pathname);

const at = (method, path, answer) => async (page) => {
  await page.route('**/*', (route) => (matches(route.request(), { method, path }) ? answer(route) : route.fallback()));
};

/** The request is never answered: what is shown while one waits. */
export const hold = (method, path) => at(method, path, () => {});

/** The request never arrives. */
export const lose = (method, path) => at(method, path, (route) => route.abort('connectionfailed'));

/** The service answers with this problem. */
export const refuse = (method, path, status, code) =>
  at(method, path, (route) =>
    route.fulfill({
      status,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: `urn:returns-portal:problem:${code}`, title: code, status, code }),
    }),
  );

/** The service answers, and its answer is changed by `change` before it arrives. */
export const alter = (method, path, change) =>
  at(method, path, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change(await response.json()) });
  });
