// What was typed outlives a change of language or theme, also on the answer to a form that was refused: the page that
// holds the form is opened anew, and filled in again, with what was wrong with it said in the new language. It is
// kept in this tab until then and sent nowhere; passwords and files are not kept.
import * as formFaults from './faults.js';

function start() {
  const KEY = 'omuz-typed';
  const OURS = ['csrf-token', 'once', 'form-page'];
  const main = document.getElementById('content');
  if (!main) return;
  function here(address) {
    const to = new URL(address, location.href);
    return to.pathname + to.search;
  }
  function forms() {
    return Array.prototype.filter.call(
      main.querySelectorAll('form'),
      form => (form.getAttribute('method') || '').toLowerCase() === 'post',
    );
  }
  function target(form) {
    return here(form.getAttribute('action') || '');
  }
  function fields(form) {
    return Array.prototype.filter.call(
      form.elements,
      field =>
        field.name &&
        OURS.indexOf(field.name) < 0 &&
        !/^(password|file|submit|button|image|reset|fieldset)$/.test(field.type),
    );
  }
  function isChanged(field) {
    if (/^(checkbox|radio)$/.test(field.type)) return field.checked !== field.defaultChecked;
    if (field.tagName === 'SELECT') {
      return Array.prototype.some.call(field.options, option => option.selected !== option.defaultSelected);
    }
    return field.type !== 'hidden' && field.value !== field.defaultValue;
  }
  // The answer to a form holds what was typed as if it were the page's own; of any other page only what differs is
  // kept.
  function kept(form) {
    const values = {};
    const sent = new FormData(form);
    const whole = main.hasAttribute('data-answer') || form.hasAttribute('data-answer');
    fields(form).forEach(field => {
      if (whole || isChanged(field)) values[field.name] = sent.getAll(field.name).map(String);
    });
    return { to: target(form), values };
  }
  function put(field, values) {
    if (field.type === 'hidden' && field.name !== 'version' && field.name !== 'opened') return;
    if (/^(checkbox|radio)$/.test(field.type)) field.checked = values.indexOf(field.value) >= 0;
    else if (field.type === 'select-multiple') {
      Array.prototype.forEach.call(field.options, option => {
        option.selected = values.indexOf(option.value) >= 0;
      });
    } else if (values.length) field.value = values.shift();
  }
  function unfold(form) {
    for (let fold = form.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  }
  function refill(form, values) {
    let changed = false;
    fields(form).forEach(field => {
      if (!values[field.name]) return;
      put(field, values[field.name]);
      changed = changed || isChanged(field);
    });
    if (!changed) return;
    unfold(form);
    form.prepend(document.getElementById('typed-again').content.cloneNode(true));
  }
  function isFor(address) {
    return form =>
      target(form) === address ||
      Array.prototype.some.call(
        form.querySelectorAll('[formaction]'),
        button => here(button.getAttribute('formaction')) === address,
      );
  }
  // The form that the answer is about was sent to the answer's own address; the page it stands on carries what was
  // wrong with it on.
  let refusal = main.dataset.faults ? { to: here(location.href), faults: JSON.parse(main.dataset.faults) } : null;
  // A form that a page has opened within itself says at which address the page opens with it.
  function withinPage() {
    return forms().find(form => form.dataset.page);
  }
  document.addEventListener('submit', event => {
    const to = event.target.getAttribute('action') || '';
    const back = event.target.elements.namedItem('back');
    if (to.indexOf('/preferences/') !== 0 || !back) return;
    const within = withinPage();
    if (within) {
      back.value = within.dataset.page;
      if (within.dataset.faults) refusal = { to: target(within), faults: JSON.parse(within.dataset.faults) };
    }
    const typed = forms()
      .map(kept)
      .filter(form => Object.keys(form.values).length);
    if (typed.length || refusal)
      sessionStorage.setItem(KEY, JSON.stringify({ page: here(back.value), forms: typed, refusal }));
  });
  const stored = JSON.parse(sessionStorage.getItem(KEY) || 'null');
  sessionStorage.removeItem(KEY);
  if (!stored || stored.page !== here(location.href)) return;
  const open = forms();
  const refused = stored.refusal && open.find(isFor(stored.refusal.to));
  stored.forms.forEach(typed => {
    const at = open.findIndex(isFor(typed.to));
    if (at >= 0) refill(open.splice(at, 1)[0], typed.values);
  });
  const faults = refused && formFaults.read(stored.refusal.faults);
  if (!faults) return;
  refusal = stored.refusal;
  unfold(refused);
  formFaults.show(refused, faults);
}

start();
