/** A4 in points, and a face of which every character is 0.6 of its size wide: lines break without measuring. */
const [WIDTH, HEIGHT, MARGIN] = [595, 842, 56];
const [SIZE, LEADING] = [10, 15];
const COLUMNS = 80;
const LINES = Math.floor((HEIGHT - 2 * MARGIN) / LEADING);

/** What the encoding of PDF's own faces has beyond Latin-1, by the byte that stands for it. */
const BEYOND_LATIN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte of a character; those that PDF's own faces do not have lose their marks, as in ș. */
const byteOf = (character: string): number => {
  const code = character.charCodeAt(0);
  const beyond = BEYOND_LATIN.indexOf(character);
  if (beyond >= 0) return 0x80 + beyond;
  if ((code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff)) return code;
  const bare = character.normalize('NFD').charCodeAt(0);
  if (/\s/.test(character)) return 0x20;
  return bare !== code && bare < 0x7f ? bare : 0x3f;
};

const wrap = (line: string): string[] => {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > COLUMNS) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
    for (; current.length > COLUMNS; current = current.slice(COLUMNS)) lines.push(current.slice(0, COLUMNS));
  }
  return [...lines, current];
};

const hex = (line: string): string =>
  Array.from(line, (character) => byteOf(character).toString(16).padStart(2, '0')).join('');

const contentOf = (lines: readonly string[]): string =>
  [
    `BT /F1 ${SIZE} Tf ${LEADING} TL ${MARGIN} ${HEIGHT - MARGIN - SIZE} Td`,
    ...lines.map((line) => `<${hex(line)}> Tj T*`),
    'ET',
  ].join('\n');

/** Lines of text as a PDF, typewritten: a sheet that every reader opens, from no library and no fonts. */
export const plainPdf = (text: readonly string[]): Uint8Array => {
  const lines = text.flatMap(wrap);
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / LINES)) }, (_, page) =>
    contentOf(lines.slice(page * LINES, (page + 1) * LINES)),
  );
  const kids = pages.map((_, page) => `${4 + 2 * page} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] ` +
        `/Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * page} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`);
};
