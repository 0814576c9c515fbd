/** What follows a file's name in the header that offers it. */
const NAME = /filename="?([^";]+)"?/;

const save = async (address: string): Promise<void> => {
  const answer = await fetch(address);
  if (!answer.ok) return;
  const file = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = file;
  link.download = NAME.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'file';
  link.click();
  setTimeout(() => URL.revokeObjectURL(file), 0);
};

/**
 * Slips, receipts and photos open in a tab of their own, and a new tab asks the network before a worker's page could
 * answer. So they are fetched here and saved.
 */
export const saveFiles = (endpoint: string): void => {
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link?.href.startsWith(`${endpoint}/`)) return;
    event.preventDefault();
    void save(link.href);
  });
};
