import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { goTo, WAY } from './way.mjs';

/** Less than most screens need, so that a picture ends where the element does. */
const HEIGHT = 420;
/** Beyond the frames that a change takes to be drawn, skeletons and bars appear after 300 ms. */
const SETTLED = 400;

const kebab = (text) => text.replace(/[^a-z0-9]+/gi, '-').toLowerCase();

/** Where the picture of a scene lies, below the gallery's folder. */
export const pictureOf = ({ step, state }, { locale, theme, width }) =>
  `${kebab(step)}/${kebab(state)}.${locale}.${theme}.${width}.png`;

const orderOf = async (page, [shop, scenario]) => {
  const response = await page.request.post('/__test/orders', { data: { shop, scenario } });
  if (!response.ok()) throw new Error(`No order for ${shop} ${scenario}: ${response.status()}`);
  return response.json();
};

/** Brings a page to where the scene is seen. */
const play = async (page, scene, locale) => {
  const of = scene.of ?? ['atelier-nuage', 'discounted'];
  const order = await orderOf(page, of);
  await page.goto(`/gallery.html?shop=${of[0]}&locale=${locale}`);
  await goTo(page, scene.from ?? scene.step, order);
  await scene.breaks?.(page);
  await scene.acts?.(page, order);
  const shows = scene.shows ?? WAY.find(({ step }) => step === scene.step).shows;
  await page.locator(`returns-portal ${shows}`).first().waitFor();
};

const overflowOf = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = globalThis.document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });

/**
 * Plays a scene once in a language, and takes its picture in every theme and width.
 * @returns what was taken, and what is wrong with it: too wide, or an error in the page
 */
export const shoot = async ({ browser, origin, folder }, scene, locale, { themes, widths }) => {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: widths[0], height: HEIGHT },
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
  });
  const errors = [];
  const shots = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', ({ message }) => errors.push(message));
    await play(page, scene, locale);
    // A pointer that rests on what it last pressed would show that as hovered.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(SETTLED);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const width of widths) {
        await page.setViewportSize({ width, height: HEIGHT });
        const picture = pictureOf(scene, { locale, theme, width });
        await mkdir(dirname(join(folder, picture)), { recursive: true });
        await page.screenshot({ path: join(folder, picture), fullPage: true, animations: 'disabled' });
        shots.push({ scene, locale, theme, width, picture, overflow: await overflowOf(page) });
      }
    }
  } catch (error) {
    errors.push(error.message.split('\n')[0]);
  } finally {
    await context.close();
  }
  return { shots, errors: errors.map((message) => `${scene.step}, ${scene.state}, ${locale}: ${message}`) };
};
