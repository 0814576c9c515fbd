import { html, raw } from 'hono/html';

export type Html = ReturnType<typeof html>;

/** The frame of the demo's own pages; the shops' pages have nothing of it. */
export const layout = (title: string, content: Html): Html => html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="icon" href="/products/lantern.svg">
  <link rel="stylesheet" href="/demo/demo.css">
</head>
<body>
  <header>
    <a class="name" href="/">Returns Portal</a>
    <nav>
      <a href="/#orders">Sample orders</a>
      <a href="/mailbox">Mailbox</a>
      <a href="/mails">Mails</a>
    </nav>
  </header>
  <main>${content}</main>
</body>
</html>
`;

export const nothing: Html = raw('');
