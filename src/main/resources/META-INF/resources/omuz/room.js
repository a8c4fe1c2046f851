// The room between two fragments: its clocks go on, what arrives is announced, and by a tone if the player wants one.
import { two, whole } from './digits.js';

function start() {
  const room = document.querySelector('.room');
  if (!room) return;
  let stage = null;
  let shownAt = 0;
  let newest = null;

  function now() {
    return stage.ms + (stage.runs ? (performance.now() - shownAt) * stage.speed : 0);
  }
  function length(ms) {
    const s = Math.floor(Math.max(0, ms) / 1000);
    const h = Math.floor(s / 3600);
    const m = Math.floor(s / 60) % 60;
    return h ? `${whole(h)}:${two(m)}:${two(s % 60)}` : `${whole(m)}:${two(s % 60)}`;
  }
  function read() {
    const clock = document.querySelector('[data-exercise-clock]');
    stage = { ms: Number(clock.dataset.ms), speed: Number(clock.dataset.speed), runs: 'runs' in clock.dataset };
    const asOf = Number(document.querySelector('[data-as-of-note]').dataset.at);
    // shown from the device: it has gone on since
    shownAt = performance.now() - (asOf ? Date.now() - asOf : 0);
    tick();
  }
  function tick() {
    const ms = now();
    const s = Math.floor(ms / 1000);
    set(
      document.querySelector('[data-stamp]'),
      `T+${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`,
    );
    document.querySelectorAll('[data-local]').forEach(local => {
      const at = (Number(local.dataset.local) + s) % 86400;
      set(local, `${two(Math.floor(at / 3600))}:${two(Math.floor(at / 60) % 60)}`);
    });
    document.querySelectorAll('[data-due]').forEach(due => {
      const left = Number(due.dataset.due) - ms;
      const state = due.closest('.state');
      set(due, (left < 0 ? due.dataset.late : due.dataset.left).replace('%time%', length(Math.abs(left))));
      if (state && left < 0) state.classList.replace('state-soon', 'state-lapsed');
    });
  }
  function set(element, words) {
    if (element && element.textContent !== words) element.textContent = words;
  }

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

  const button = document.querySelector('[data-sound]');
  let audio = null;
  function wanted() {
    try {
      return localStorage.getItem('omuz-sound') === 'on';
    } catch {
      return false;
    }
  }
  function context() {
    const Audio = window.AudioContext || window.webkitAudioContext;
    if (!audio && Audio) audio = new Audio();
    if (audio && audio.state === 'suspended') audio.resume();
  }
  function tone(urgent) {
    if (!wanted() || !audio || audio.state !== 'running') return;
    (urgent ? [0, 0.22, 0.44] : [0]).forEach(from => {
      const tone = audio.createOscillator();
      const loud = audio.createGain();
      const at = audio.currentTime + from;
      tone.frequency.value = urgent ? 880 : 660;
      loud.gain.setValueAtTime(0.0001, at);
      loud.gain.exponentialRampToValueAtTime(0.25, at + 0.02);
      loud.gain.exponentialRampToValueAtTime(0.0001, at + 0.2);
      tone.connect(loud).connect(audio.destination);
      tone.start(at);
      tone.stop(at + 0.22);
    });
  }
  function showSound() {
    if (!button) return;
    button.hidden = false;
    button.setAttribute('aria-pressed', String(wanted()));
    button.querySelector('[data-sound-words]').textContent = wanted() ? button.dataset.on : button.dataset.off;
  }
  if (button)
    button.addEventListener('click', () => {
      try {
        localStorage.setItem('omuz-sound', wanted() ? 'off' : 'on');
      } catch {
        /* forbidden: stays silent */
      }
      context();
      showSound();
      tone(false);
    });
  // Browsers let nobody sound before the first touch.
  document.addEventListener('pointerdown', () => {
    if (wanted()) context();
  });

  read();
  announce();
  showSound();
  setInterval(tick, 1000);
}

start();
