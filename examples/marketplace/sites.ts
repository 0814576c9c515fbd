import { readdir, readFile } from 'node:fs/promises';

/** The shops of the example: the marketplace first, then its sellers. Each has a page of its own. */
export const SITES = ['harbour-market', 'wild-wool', 'tin-lantern'] as const;
export type Site = (typeof SITES)[number];
export const MARKET: Site = 'harbour-market';

export type Origins = Readonly<Record<Site, string>>;

/** What pages say in the place of an origin: the ports are known when all of them listen. */
const fillIn = (page: string, origins: Origins): string =>
  page.replace(/\{\{([\w-]+)\}\}/g, (whole, site: string) => origins[site as Site] ?? whole);

/** The pages and style sheets of a site by their path; what all sites share is among them. */
export const readSite = async (site: Site, origins: Origins): Promise<Record<string, string>> => {
  const files: Record<string, string> = {};
  for (const folder of ['shared', site]) {
    const where = new URL(`pages/${folder}/`, import.meta.url);
    for (const name of await readdir(where)) {
      const path = name === 'index.html' ? '/' : `/${name.replace(/\.html$/, '')}`;
      files[path] = fillIn(await readFile(new URL(name, where), 'utf8'), origins);
    }
  }
  return files;
};
