// Lines of the MSEL are moved, by buttons or by dragging, and ticked all at once.
import * as signInEnded from './sign-in.js';

function says(key) {
  const status = document.getElementById('msel-says');
  if (!status) return;
  status.className = key === 'moved' ? 'visually-hidden' : 'problem';
  status.textContent = status.dataset[key];
}
function move(row, body, place) {
  const form = row.querySelector('form[data-move]');
  body.set('csrf-token', form.elements['csrf-token'].value);
  return fetch(form.action, { method: 'POST', body, headers: { 'HX-Request': 'true' }, redirect: 'manual' }).then(
    answer => {
      if (answer.status !== 204) {
        says('notMoved');
        if (signInEnded.is(answer)) signInEnded.say();
        return;
      }
      signInEnded.over();
      place();
      says('moved');
    },
    () => {
      says('notMoved');
    },
  );
}
document.addEventListener('submit', event => {
  const form = event.target;
  if (!form.matches('form[data-move]') || event.defaultPrevented || !event.submitter) return;
  event.preventDefault();
  const row = form.closest('tr');
  const button = event.submitter;
  const up = button.value === '-1';
  const body = new URLSearchParams({ by: button.value });
  move(row, body, () => {
    const other = up ? row.previousElementSibling : row.nextElementSibling;
    if (other) row.parentNode.insertBefore(up ? row : other, up ? other : row);
  }).then(() => {
    delete form.dataset.sending;
    button.focus({ preventScroll: false });
  });
});

// Dragging does what the buttons do, for those who have a mouse.
let dragged = null;
function over(event) {
  return event.target.closest && event.target.closest('tr[data-line]');
}
function clear() {
  document.querySelectorAll('.dropping').forEach(row => {
    row.classList.remove('dropping');
  });
}
document.addEventListener('dragstart', event => {
  if (!event.target.classList || !event.target.classList.contains('grip')) return;
  dragged = event.target.closest('tr');
  dragged.classList.add('dragged');
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', dragged.dataset.line);
});
document.addEventListener('dragover', event => {
  const row = over(event);
  if (!dragged || !row) return;
  event.preventDefault();
  clear();
  if (row !== dragged) row.classList.add('dropping');
});
document.addEventListener('drop', event => {
  const row = over(event);
  const moved = dragged;
  if (!moved || !row || row === moved) return;
  event.preventDefault();
  move(moved, new URLSearchParams({ before: row.dataset.line }), () => {
    row.parentNode.insertBefore(moved, row);
  });
});
document.addEventListener('dragend', () => {
  if (dragged) dragged.classList.remove('dragged');
  dragged = null;
  clear();
});

document.addEventListener('change', event => {
  if (!event.target.matches('[data-tick-all]')) return;
  document.querySelectorAll('input[form=steer][name=line]').forEach(one => {
    one.checked = event.target.checked;
  });
});
