// Taps go through the outbox. A row shows the newest tap of this device at once, and says so while it waits for the
// line, until the page's own part (#marks), which is asked for anew after each tap that got through, shows what the
// server has. Counts say how many taps they leave out, and a form that rests on taps (data-after-taps) that it waits.
import './steady.js';

let waiting = [];

function show(form, sending) {
  const mine = waiting.filter(act => act.action === form.getAttribute('action') && isOf(form, act)).pop();
  form.closest('li').classList.toggle('is-unsaved', Boolean(mine) && !sending);
  if (mine)
    form.querySelectorAll('button').forEach(button => {
      button.setAttribute(
        'aria-pressed',
        mine.fields.some(pair => pair[0] === button.name && pair[1] === button.value),
      );
    });
}
// of the same half-day: another may be tapped on another page
function isOf(form, act) {
  return act.fields.every(pair => {
    const hidden = form.querySelector(`input[type=hidden][name="${pair[0]}"]`);
    return !hidden || pair[0] === 'observedAt' || hidden.value === pair[1];
  });
}

document.body.addEventListener('outbox', event => {
  waiting = event.detail.acts.filter(act => act.state === 'waiting');
  document.querySelectorAll('form.taps').forEach(form => show(form, event.detail.sending));
  document.querySelectorAll('form[data-after-taps]').forEach(form => {
    const waits = waiting.some(act => act.action === form.getAttribute('action'));
    form.querySelector('.after-taps').textContent = waits ? form.dataset.waits : '';
  });
  const left = document.querySelectorAll('.is-unsaved').length;
  const count = left.toLocaleString(document.documentElement.lang);
  document.querySelectorAll('[data-uncounted]').forEach(line => {
    line.textContent = left ? line.dataset.uncounted.replace('%n%', count) : '';
  });
});
