/* global document */
/* Gives the frame of a mail the height of the mail, so that the page scrolls and not the frame. */
const frame = document.querySelector('iframe');

const fit = () => {
  const mail = frame.contentDocument?.documentElement;
  if (mail) frame.style.blockSize = `${mail.scrollHeight}px`;
};

frame.addEventListener('load', fit);
fit();
