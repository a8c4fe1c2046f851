// A line of the MSEL that is edited in its place: what was typed is never lost.
import * as signInEnded from './sign-in.js';

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
