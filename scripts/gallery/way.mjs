/** A person in front of the element, who does the next thing. `portal` is a page with the element on it. */

const primary = (page) => page.locator('returns-portal .primary').first();
const press = (page) => primary(page).click();

const lookUp = async (page, { number, email }) => {
  await page.locator('#number').fill(number);
  await page.locator('#email').fill(email);
  await press(page);
};

const chooseItems = async (page) => {
  await page.locator('input[name="line"]').first().check();
  await press(page);
};

/** The second reason of the list, and the money back. */
const describe = async (page) => {
  await page.locator('input[value="goodwill"]').first().check();
  await page.locator('returns-portal select').first().selectOption({ index: 1 });
  await page.locator('input[value="refund"]').first().check();
};

const exchange = async (page) => {
  await page.locator('input[value="goodwill"]').first().check();
  await page.locator('returns-portal select').first().selectOption('too_small');
  await page.locator('input[value="exchange"]').first().check();
};

/** One dot: how a photo is drawn, the tests of the element see to. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const addPhoto = async (page) => {
  await page.locator('input[value="conformity"]').first().check();
  await page.locator('returns-portal select').first().selectOption('damaged_in_transit');
  const photo = { name: 'scratch.png', mimeType: 'image/png', buffer: DOT };
  await page.locator('input[type="file"]').first().setInputFiles(photo);
};

const choosePoint = (page) => page.locator('input[value="at_a_point"]').check();

const chooseMethod = (page) => page.locator('input[name^="method-"]').first().check();

const openCase = async (page, order) => {
  const number = await page.locator('[part="case-number"]').first().innerText();
  await page.reload();
  await lookUp(page, { ...order, number });
};

/**
 * The steps in their order: what shows that one has been reached, and what to do in it to reach the next. A new step
 * needs its row here.
 */
export const WAY = [
  { step: 'lookup', shows: '#number', leave: lookUp },
  { step: 'items', shows: '.items', leave: chooseItems },
  {
    step: 'details',
    shows: '.panel input[value="goodwill"]',
    async leave(page) {
      await describe(page);
      await press(page);
    },
  },
  {
    step: 'method',
    shows: 'input[name^="method-"]',
    async leave(page) {
      await chooseMethod(page);
      await press(page);
    },
  },
  { step: 'review', shows: '.ledger', leave: press },
  { step: 'done', shows: '[part="case-number"]', leave: openCase },
  { step: 'case', shows: 'returns-tracker [part="now"]' },
];

/** Goes from one step, the first if none is named, to another. */
export const goTo = async (page, wanted, order, from = WAY[0].step) => {
  const begin = WAY.findIndex(({ step }) => step === from);
  for (const { step, shows, leave } of WAY.slice(begin)) {
    await page.locator(`returns-portal ${shows}`).first().waitFor();
    if (step === wanted) return;
    await leave(page, order);
  }
  throw new Error(`No way leads to the step "${wanted}": see scripts/gallery/way.mjs`);
};

/** What scenes do once they are where they begin. */
export const acts = {
  press,
  lookUp,
  chooseItems,
  describe,
  exchange,
  addPhoto,
  choosePoint,
  chooseMethod,
};
