// The form that something in the outbox comes from, and goes back to when it is refused.
import * as formFaults from './faults.js';

export function fields(form, submitter) {
  const found = [];
  new FormData(form).forEach((sent, field) => {
    // when it was done, by the device's clock
    const value = field === 'observedAt' ? sent || new Date().toISOString() : sent;
    if (field !== 'csrf-token' && !(value instanceof File && value.size === 0)) found.push([field, value]);
  });
  if (submitter && submitter.name) found.push([submitter.name, submitter.value]);
  return found;
}
export function fresh() {
  return crypto.randomUUID
    ? crypto.randomUUID()
    : Array.from(crypto.getRandomValues(new Uint8Array(16)), b => `0${b.toString(16)}`.slice(-2)).join('');
}

export function saying(fields) {
  return JSON.stringify(
    fields
      .filter(pair => pair[0] !== 'command' && pair[0] !== 'observedAt')
      .map(pair => (typeof pair[1] === 'string' ? pair : [pair[0], pair[1].size])),
  );
}
export function titleOf(form, submitter) {
  const about = form.querySelector('[data-title]:not(button)');
  const words = about
    ? about.selectedOptions
      ? about.selectedOptions[0].textContent
      : about.value
    : (submitter && submitter.dataset.title) || '';
  return form.dataset.queued + (words ? `: ${words.trim().slice(0, 60)}` : '');
}

// In the language of the page, which may be another than that of the page it was sent from.
export function faultsOf(act) {
  const one = {};
  one[act.field || ''] = act.reason;
  return formFaults.read(act.faults) || one;
}
export function formOf(act) {
  if (act.page !== location.pathname + location.search) return null;
  return Array.from(document.querySelectorAll('form[data-queued]')).filter(
    f => f.getAttribute('action') === act.action,
  )[0];
}
function attach(input, file) {
  if (!input || !window.DataTransfer) return;
  const files = new DataTransfer();
  files.items.add(file instanceof File ? file : new File([file], 'photo.jpg', { type: file.type }));
  input.files = files.files;
}
// What was refused is put back into its form, with the reasons at their fields.
export function restore(act) {
  const form = formOf(act);
  if (!form) return;
  act.atForm = true;
  formFaults.clear(form);
  act.fields.forEach(pair => {
    if (pair[0] === 'command') return;
    if (typeof pair[1] !== 'string') {
      attach(form.elements[pair[0]], pair[1]);
      return;
    }
    form.querySelectorAll(`[name="${CSS.escape(pair[0])}"]`).forEach(input => {
      if (input.type === 'radio' || input.type === 'checkbox')
        input.checked = act.fields.some(p => p[0] === pair[0] && p[1] === input.value);
      else if (input.type !== 'file' && input.type !== 'submit') input.value = pair[1];
    });
  });
  form.dispatchEvent(new Event('change'));
  formFaults.show(form, faultsOf(act));
}
// To the page that follows, which may be this one with what it now says.
export function follow(address) {
  if (location.pathname + location.search === address.replace(/#.*/, '')) location.reload();
  else location.assign(address);
  return true;
}
