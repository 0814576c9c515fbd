import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('../storefronts/products/', import.meta.url);

/** The pictures that the demo shops' orders name, by their path. */
export const productPictures = async (): Promise<Record<string, string>> => {
  const names = await readdir(FOLDER);
  const pictures = names.map(async (name) => [`/products/${name}`, await readFile(new URL(name, FOLDER), 'utf8')]);
  return Object.fromEntries(await Promise.all(pictures)) as Record<string, string>;
};
