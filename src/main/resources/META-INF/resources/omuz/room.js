// The room between two fragments: its clocks go on, what arrives is announced, and by a tone if the player wants one.
import { read, tick } from './room-clock.js';
import { showSound, tone } from './room-tone.js';

const room = document.querySelector('.room');
let newest = null;

function announce() {
  const head = document.getElementById('stage');
  if (!head || head.dataset.newest === newest) return;
  const first = newest === null;
  newest = head.dataset.newest;
  if (first || !newest || seen(newest)) return;
  document.querySelector('[data-announce]').textContent = head.dataset.words;
  tone('urgent' in head.dataset);
}
// Opening a message takes it out of the unopened ones: an older one that moves up is no news.
const known = {};
function seen(code) {
  const was = known[code];
  known[code] = true;
  return was;
}
document.querySelectorAll('.is-unopened a').forEach(link => {
  seen(link.href.split('/').pop());
});

function start() {
  ['htmx:afterSettle', 'htmx:oobAfterSwap'].forEach(moment => {
    document.body.addEventListener(moment, () => {
      read();
      announce();
    });
  });
  document.body.addEventListener('news', event => {
    const reload = (room.dataset.reloadOn || '').split(' ');
    if (event.detail.kinds.some(kind => reload.indexOf(kind) >= 0)) location.reload();
  });
  read();
  announce();
  showSound();
  setInterval(tick, 1000);
}

if (room) start();
