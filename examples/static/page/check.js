/* global document, navigator */
// Not a module: a page that was opened as a file loads none, and has to say what it needs all the same.
if (!('serviceWorker' in navigator)) document.querySelector('#no-worker').hidden = false;
