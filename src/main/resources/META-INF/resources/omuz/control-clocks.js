// Clocks go on between two answers of the server.
import { two, whole } from './digits.js';

// Null while exercise time stands.
function seconds(clock, ms) {
  if (!clock.dataset.from) clock.dataset.from = performance.now();
  const pace = Number(clock.dataset.pace);
  return pace ? Math.floor((Number(ms) + (performance.now() - clock.dataset.from) * pace) / 1000) : null;
}
const hours = s => `${whole(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}`;
function show() {
  document.querySelectorAll('[data-play-ms]').forEach(clock => {
    const s = seconds(clock, clock.dataset.playMs);
    if (s !== null)
      clock.textContent = `T+${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
  });
  document.querySelectorAll('[data-waits-ms]').forEach(wait => {
    const s = seconds(wait, wait.dataset.waitsMs);
    if (s !== null) wait.textContent = `${s < 3600 ? whole(Math.floor(s / 60)) : hours(s)}:${two(s % 60)}`;
  });
}
show();
setInterval(show, 500);
document.addEventListener('htmx:afterSwap', show);
