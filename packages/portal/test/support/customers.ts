const post = async <Answer>(path: string, body: object): Promise<Answer> => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Answer;
};

/** Changes settings of a demo shop until the end of the file; what is not named is as in the fixtures. */
export const putSettings = (shop: string, settings: object = {}): Promise<unknown> =>
  post('/__test/settings', { shop, settings });

/** The token that the shop gives a customer who is signed in. */
export const signIn = async (shop: string, email: string): Promise<string> =>
  (await post<{ token: string }>('/__test/session', { shop, email })).token;

/** The text of the latest mail to an address that has this in it. */
export const mailWith = async (to: string, pattern: RegExp): Promise<RegExpExecArray> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const { texts } = await post<{ texts: string[] }>('/__test/mails', { to });
    const found = texts.map((text) => pattern.exec(text)).findLast((match) => match !== null);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`No mail to ${to} has ${pattern}`);
};
