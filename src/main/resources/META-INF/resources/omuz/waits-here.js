// What waits on this device (outbox.js) is sent by the page it was made on: every other page of the same person names
// that one.
import { all, open } from './outbox-store.js';

const note = document.getElementById('waits-here');

function name(acts) {
  const box = document.querySelector('[data-outbox]');
  const pages = new Map();
  acts
    .filter(act => act.state === 'waiting' && act.whose === note.dataset.whose)
    .filter(act => !box || act.box !== box.dataset.outbox)
    .forEach(act => pages.set(act.page, act.where));
  pages.forEach((title, page) => {
    const link = document.createElement('a');
    link.href = page;
    link.textContent = title;
    note.append(' ', link);
  });
  note.hidden = pages.size === 0;
}

if (note && window.indexedDB) open(() => all(name));
