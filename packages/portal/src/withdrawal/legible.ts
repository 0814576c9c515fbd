import { contrast, over, parseColour, type Colour } from './contrast.js';

/** Text, target and opacity that nobody's theme may go below (WCAG 2.2, 1.4.3 and 2.5.8; "easy to read", art. 11a). */
const LEAST_CONTRAST = 4.5;
const LEAST_FONT = 14;
const LEAST_TARGET = 24;

const COLOURS = { color: 'CanvasText', 'background-color': 'Canvas', 'border-color': 'CanvasText' };
const SIZES = { 'font-size': '16px', 'min-width': '44px', 'min-height': '44px', padding: '10px 20px', zoom: '1' };
const PRESENCE = { opacity: '1', visibility: 'visible', filter: 'none', transition: 'none', animation: 'none' };

type Repair = Readonly<Record<string, string>>;

let canvas: CanvasRenderingContext2D | null = null;

/** What a computed colour is in sRGB: `oklch()` and its like by painting one pixel. */
const resolve = (computed: string): Colour => {
  const known = parseColour(computed);
  if (known) return known;
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return { red: 0, green: 0, blue: 0, alpha: 0 };
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = computed;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
};

/** The next element outwards as it is drawn, through slots and shadow roots. */
const outwards = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

const upwards = (element: Element): Element[] => {
  const next = outwards(element);
  return next ? [element, ...upwards(next)] : [element];
};

/** A control with what is around it in its shadow root. */
const within = (control: Element): HTMLElement[] =>
  upwards(control).filter((one): one is HTMLElement => one.getRootNode() === control.getRootNode());

/** The ends of what moves around a control and comes to an end. */
export const motionsOf = (control: Element): Promise<unknown>[] =>
  within(control).flatMap((element) =>
    element
      .getAnimations()
      .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished),
  );

/** The colour behind an element's text; null where a picture or a gradient is. */
const backdrop = (control: Element): Colour | null => {
  const layers: Colour[] = [];
  for (const element of upwards(control)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return null;
    const colour = resolve(backgroundColor);
    layers.push(colour);
    if (colour.alpha === 1) break;
  }
  const dark =
    getComputedStyle(control).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  const page = dark ? 18 : 255;
  return layers.reduceRight((below, layer) => over(layer, below), { red: page, green: page, blue: page, alpha: 1 });
};

const isReadable = (control: Element): boolean => {
  const behind = backdrop(control);
  return behind !== null && contrast(over(resolve(getComputedStyle(control).color), behind), behind) >= LEAST_CONTRAST;
};

const apply = (element: HTMLElement, repair: Repair): void => {
  for (const [name, value] of Object.entries(repair)) element.style.setProperty(name, value, 'important');
};

const undo = (element: HTMLElement): void => {
  for (const name of Object.keys({ ...COLOURS, ...SIZES, ...PRESENCE })) element.style.removeProperty(name);
};

const isFaint = (element: Element): boolean => {
  const { opacity, visibility, filter } = getComputedStyle(element);
  return Number(opacity) < 1 || visibility !== 'visible' || filter !== 'none';
};

const isSmall = (control: Element): boolean => {
  const { width, height } = control.getBoundingClientRect();
  const { fontSize } = getComputedStyle(control);
  return parseFloat(fontSize) < LEAST_FONT || width < LEAST_TARGET || height < LEAST_TARGET;
};

/** Nothing to measure: the page does not show the element at all, which is its own affair. */
const isShown = (control: Element, host: Element): boolean =>
  control.getClientRects().length > 0 && getComputedStyle(host).visibility === 'visible';

/**
 * Holds a statutory control against what the page's style made of it, and where it is hard to read, or hidden, gives it
 * black, white and a sane size. What was repaired before is measured afresh. Nothing outside the shadow root is touched.
 * @returns what was wrong; nothing where the page's style is fine
 */
export const makeLegible = (control: HTMLElement, host: HTMLElement): string[] => {
  const inside = within(control);
  inside.forEach(undo);
  if (!isShown(control, host)) return [];
  const faint = inside.filter(isFaint);
  faint.forEach((element) => apply(element, PRESENCE));
  const small = isSmall(control);
  if (small) apply(control, SIZES);
  const unreadable = !isReadable(control);
  if (unreadable) apply(control, COLOURS);
  return [...(faint.length > 0 ? ['faint'] : []), ...(small ? ['small'] : []), ...(unreadable ? ['contrast'] : [])];
};
