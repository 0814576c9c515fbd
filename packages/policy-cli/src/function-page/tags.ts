export interface Tag {
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between it and its end, without tags; '' where that cannot be told. */
  readonly words: string;
}

/** What is no part of the page that a person sees. */
const UNSEEN = /<!--[\s\S]*?-->|<(script|style|template|noscript)\b[\s\S]*?<\/\1\s*>/gi;

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

const unescape = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#39;', '’').replaceAll('&rsquo;', '’').replaceAll('&nbsp;', ' ');

const attributesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      unescape(double ?? single ?? bare ?? ''),
    ]),
  );

/** The elements of a name in a page as the server sends it. Enough to find a few attributes; it is no parser. */
export const tagsOf = (html: string, name: string): readonly Tag[] => {
  const opening = new RegExp(`<${name}(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*)>(?:([\\s\\S]*?)</${name}\\s*>)?`, 'gi');
  return [...html.replace(UNSEEN, ' ').matchAll(opening)].map(([, attributes = '', inside = '']) => ({
    attributes: attributesOf(attributes),
    words: unescape(inside.replace(/<[^>]*>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim(),
  }));
};
