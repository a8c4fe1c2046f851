// The list of injects and its lines: what was typed is never lost, many things to tick are found, lines are moved.
import { whole } from './digits.js';
import { folded } from './letters.js';
import * as signInEnded from './sign-in.js';

function start() {
  document.documentElement.classList.add('js');

  // A line that was refused or overtaken answers with itself and what was typed: it has to be shown.
  document.addEventListener('htmx:beforeSwap', event => {
    const status = event.detail.xhr.status;
    if ((status === 409 || status === 422) && event.detail.target.closest('.msel')) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  // A line that could not be sent stays open with what was typed; sign-in.js says so where the sign-in has run out.
  function lost(form, text) {
    const old = form.querySelector('.line-lost');
    if (old) old.remove();
    if (!text) return;
    const alert = document.createElement('p');
    alert.className = 'problem line-lost';
    alert.setAttribute('role', 'alert');
    alert.textContent = text;
    form.querySelector('.line-acts').before(alert);
  }
  ['htmx:sendError', 'htmx:timeout', 'htmx:responseError'].forEach(name => {
    document.addEventListener(name, event => {
      const form = event.detail.elt;
      if (!form.matches('form.line-form')) return;
      delete form.dataset.sending;
      if (!signInEnded.is(event.detail.xhr)) lost(form, form.dataset.lost);
    });
  });

  // What only changed the form leads back to the field it was about.
  let backTo = null;
  document.addEventListener('htmx:beforeRequest', event => {
    const cause = event.detail.requestConfig.triggeringEvent;
    const button = cause && cause.submitter;
    backTo = (button && button.dataset.back) || null;
    if (event.detail.elt.matches('form.line-form')) lost(event.detail.elt, '');
  });
  document.addEventListener('htmx:afterSwap', event => {
    const row = event.detail.target.id && document.getElementById(event.detail.target.id);
    if (!row || !row.closest('.msel')) return;
    const first =
      (backTo && document.getElementById(backTo)) ||
      row.querySelector('[aria-invalid=true]') ||
      row.querySelector('.line-form input:not([type=hidden])') ||
      row.querySelector('.msel-open');
    if (first) first.focus({ preventScroll: true });
    if (row.querySelector('[role=alert]')) row.scrollIntoView({ block: 'start' });
  });

  // Many things to tick: found by a part of their name; what is ticked is always said above.
  document.addEventListener('input', event => {
    const find = event.target;
    if (!find.matches || !find.matches('.pick-fold [data-find]')) return;
    const wanted = folded(find.value.trim());
    const fold = find.closest('.pick-fold');
    let shown = 0;
    fold.querySelectorAll('.pick-group').forEach(group => {
      let any = 0;
      group.querySelectorAll('.pick').forEach(pick => {
        pick.hidden = wanted !== '' && folded(pick.textContent).indexOf(wanted) < 0;
        any += pick.hidden ? 0 : 1;
      });
      group.hidden = any === 0;
      shown += any;
    });
    fold.querySelector('[data-found]').textContent = shown === 0 ? find.dataset.none : whole(shown);
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('[data-find]')) event.preventDefault();
  });
  document.addEventListener('change', event => {
    const fold = event.target.closest('.pick-fold');
    const all = event.target.matches('[data-tick-all]');
    if (fold && event.target.matches('.pick input')) {
      const says = fold.querySelector('[data-chosen]');
      const names = Array.prototype.map.call(
        fold.querySelectorAll('.pick input:checked'),
        one => one.parentNode.querySelector('bdi').textContent,
      );
      says.textContent = names.length ? names.join('; ') : says.dataset.chosen;
    }
    if (all)
      document.querySelectorAll('input[form=steer][name=line]').forEach(one => {
        one.checked = event.target.checked;
      });
  });

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
}

start();
