const SIDE = 144;

const draw = async (canvas: HTMLCanvasElement, file: Blob): Promise<void> => {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!image) return;
  const side = Math.min(image.width, image.height);
  const [left, top] = [(image.width - side) / 2, (image.height - side) / 2];
  canvas.getContext('2d')?.drawImage(image, left, top, side, side, 0, 0, SIDE, SIDE);
  canvas.hidden = false;
  image.close();
};

const drawn = new WeakMap<Blob, HTMLCanvasElement>();

/**
 * A small picture of a chosen file; a canvas, since a strict page loads no `blob:` addresses. The same for the same
 * file, so that it is drawn once and goes with its row; hidden while there is nothing to see.
 */
export const thumbnail = (file: Blob): HTMLCanvasElement => {
  const known = drawn.get(file);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  canvas.hidden = true;
  drawn.set(file, canvas);
  void draw(canvas, file);
  return canvas;
};
