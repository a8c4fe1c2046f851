// Exercise time, local times and what is still left go on between two fragments of a room.
import { two, whole } from './digits.js';

let stage = null;
let shownAt = 0;

function now() {
  return stage.ms + (stage.runs ? (performance.now() - shownAt) * stage.speed : 0);
}
function length(ms) {
  const s = Math.floor(Math.max(0, ms) / 1000);
  const h = Math.floor(s / 3600);
  const m = Math.floor(s / 60) % 60;
  return h ? `${whole(h)}:${two(m)}:${two(s % 60)}` : `${whole(m)}:${two(s % 60)}`;
}
export function read() {
  const clock = document.querySelector('[data-exercise-clock]');
  stage = { ms: Number(clock.dataset.ms), speed: Number(clock.dataset.speed), runs: 'runs' in clock.dataset };
  const asOf = Number(document.querySelector('[data-as-of-note]').dataset.at);
  // shown from the device: it has gone on since
  shownAt = performance.now() - (asOf ? Date.now() - asOf : 0);
  tick();
}
export function tick() {
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
