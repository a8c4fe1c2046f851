// The time that is left. A minute after its end, and a little, nothing is taken any more.
const CLOSED = 62000;
const digits = new Intl.NumberFormat(document.documentElement.lang, { minimumIntegerDigits: 2 });
const whole = new Intl.NumberFormat(document.documentElement.lang);

const clock = document.querySelector('[data-due]');

export function watch(attempt) {
  if (!clock) return;
  const due = new Date(clock.dataset.due).getTime();
  const tick = () => {
    const left = Math.max(0, Math.floor((due - Date.now()) / 1000));
    clock.classList.toggle('ending', left < 120);
    clock.querySelector('[data-left]').textContent =
      `${whole.format(Math.floor(left / 60))}:${digits.format(left % 60)}`;
    if (attempt.isOver()) return;
    if (Date.now() - due > CLOSED) attempt.closed();
    else if (left === 0) attempt.timeIsOver();
  };
  tick();
  setInterval(tick, 1000);
}

export function close(form) {
  form.querySelectorAll('fieldset, [name=go]').forEach(part => {
    part.disabled = true;
  });
  const note = document.createElement('p');
  note.className = 'note';
  note.setAttribute('role', 'alert');
  note.textContent = clock.dataset.over;
  form.prepend(note);
  note.scrollIntoView({ block: 'center' });
}
