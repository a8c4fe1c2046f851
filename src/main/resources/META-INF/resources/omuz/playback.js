// Plays a run back by itself, entry by entry, in the pace that is chosen: as long as exercise time passed between two
// entries, but no pause is longer than a few seconds. The slider follows whatever is shown.
import { two } from './digits.js';

function start() {
  const LONGEST = 3000;
  const SHORTEST = 150;
  const box = document.querySelector('.self-play');
  const button = document.querySelector('[data-self-play]');
  const pace = document.getElementById('pace');
  const slider = document.getElementById('second');
  const at = document.getElementById('at');
  const output = document.querySelector('.scrub output');
  if (!box || !slider) return;
  document.documentElement.classList.add('js');
  let timer = null;
  let playing = false;
  function played() {
    return document.getElementById('played');
  }
  function said(s) {
    return `T+${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
  }

  function atEnd() {
    return played().dataset.at === played().dataset.last;
  }
  function later() {
    clearTimeout(timer);
    if (!playing) return;
    if (atEnd()) {
      set(false);
      return;
    }
    const wait = Number(played().dataset.pause) / Number(pace.value);
    timer = setTimeout(
      () => {
        document.getElementById('forth').click();
      },
      Math.max(SHORTEST, Math.min(LONGEST, wait)),
    );
  }
  function set(on) {
    playing = on;
    button.textContent = on ? button.dataset.stop : button.dataset.play;
    if (!on) {
      clearTimeout(timer);
      return;
    }
    if (atEnd()) document.getElementById('to-start').click();
    else later();
  }

  box.hidden = false;
  button.addEventListener('click', () => {
    set(!playing);
  });
  pace.addEventListener('change', event => {
    event.stopPropagation();
    later();
  });
  slider.addEventListener('input', () => {
    set(false);
    output.textContent = said(Number(slider.value));
  });
  document.addEventListener('htmx:afterSettle', () => {
    if (!document.getElementById('played')) return;
    slider.value = played().dataset.second;
    at.value = played().dataset.at;
    output.textContent = played().dataset.time;
    later();
  });
  // no answer came: what is shown stays, and waits for the reader
  ['htmx:sendError', 'htmx:responseError'].forEach(name => {
    document.addEventListener(name, () => {
      set(false);
    });
  });
}

start();
