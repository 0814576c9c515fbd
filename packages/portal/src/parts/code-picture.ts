/** The side of the picture that is kept: sharp on any phone. */
const SIDE = 900;

/** A code with its text below, as a picture that phones keep among their photos; null where it cannot be drawn. */
const codePicture = async (image: HTMLImageElement, text: string): Promise<File | null> => {
  const canvas = document.createElement('canvas');
  const height = Math.round((SIDE * image.naturalHeight) / image.naturalWidth);
  canvas.width = SIDE;
  canvas.height = height + 120;
  const paper = canvas.getContext('2d');
  if (!paper) return null;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(image, 0, 0, SIDE, height);
  paper.fillStyle = '#000';
  paper.font = '600 56px sans-serif';
  paper.textAlign = 'center';
  paper.fillText(text, SIDE / 2, height + 60, SIDE - 40);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  return blob && new File([blob], `${text.replace(/[^\w-]/g, '_')}.png`, { type: 'image/png' });
};

/** Gives a code to the phone: through its own menu where it has one, as a download else. */
export const keepCode = async (image: HTMLImageElement, text: string, save: (file: File) => void): Promise<void> => {
  const file = await codePicture(image, text);
  if (!file) return;
  const shared = { files: [file] };
  // Whoever closes the menu has changed their mind; that is no failure.
  if ('canShare' in navigator && navigator.canShare(shared)) await navigator.share(shared).catch(() => undefined);
  else save(file);
};
