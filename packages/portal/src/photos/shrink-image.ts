/** The longer side of a photo that is sent: enough to see a scratch, small enough for a slow line. */
const LONGEST_SIDE = 2000;
const QUALITY = 0.82;

const drawn = async (image: ImageBitmap): Promise<Blob | null> => {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', QUALITY);
  });
};

/**
 * A photo as it is sent: turned upright, no larger than needed, and without what the camera wrote into it, such as the
 * place. What the browser cannot draw, and what is no photo, goes as it is.
 */
export const shrinkImage = async (file: Blob, signal?: AbortSignal): Promise<Blob> => {
  if (!file.type.startsWith('image/')) return file;
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  signal?.throwIfAborted();
  if (!image) return file;
  const small = await drawn(image);
  image.close();
  return small ?? file;
};
