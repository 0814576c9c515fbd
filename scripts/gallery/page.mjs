/** A quiet page around the element, so that the element itself is what is looked at. */
export const galleryPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Returns</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; padding: 1rem }
returns-portal { display: block; min-block-size: 24rem }
</style>
<script type="module">
const asked = new URLSearchParams(location.search);
document.documentElement.lang = asked.get('locale');
const element = document.createElement('returns-portal');
element.setAttribute('endpoint', '/api');
element.setAttribute('shop', asked.get('shop'));
document.querySelector('main').append(element);
</script>
<script type="module" src="/cdn/returns-portal.js"></script>
</head>
<body><main></main></body>
</html>
`;
