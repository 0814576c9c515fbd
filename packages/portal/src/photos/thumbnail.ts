/** Draws a small picture of a chosen file; a canvas, since a strict page loads no `blob:` addresses. */
export const drawThumbnail = async (canvas: HTMLCanvasElement, file: Blob): Promise<void> => {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!image) return;
  const side = Math.min(image.width, image.height);
  const [left, top] = [(image.width - side) / 2, (image.height - side) / 2];
  canvas.getContext('2d')?.drawImage(image, left, top, side, side, 0, 0, canvas.width, canvas.height);
  canvas.hidden = false;
  image.close();
};
