/* global document */
/* Gives the frame of a mail the height of the mail, so that the page scrolls and not the frame. */
for (const frame of document.querySelectorAll('iframe')) {
  const fit = () => {
    const mail = frame.contentDocument?.documentElement;
    if (mail) frame.style.blockSize = `${mail.scrollHeight}px`;
  };
  frame.addEventListener('load', fit);
  fit();
}
