// What the server found wrong with a form, by language and field, said beside the fields of a page that was not drawn
// for it.
let last = 0;
function field(form, name) {
  return name ? form.querySelector(`[name="${CSS.escape(name)}"]:not([type=hidden])`) : null;
}
function describe(input, id) {
  input.setAttribute('aria-invalid', 'true');
  input.classList.add('is-invalid');
  input.setAttribute('aria-describedby', `${input.getAttribute('aria-describedby') || ''} ${id}`.trim());
}
function say(form, name, reason) {
  const line = document.createElement('p');
  const input = field(form, name);
  line.className = 'field-error';
  line.id = `refusal-${++last}`;
  line.dataset.refusal = '';
  line.setAttribute('role', 'alert');
  line.textContent = reason;
  if (!input) {
    form.insertBefore(line, form.querySelector(':scope > :not([data-refusal])'));
    return null;
  }
  describe(input, line.id);
  if (input.type === 'radio' && input.closest('fieldset')) input.closest('fieldset').append(line);
  else (input.closest('.form-check, .input-group, label') || input).after(line);
  return input;
}
export function read(byLanguage) {
  return (byLanguage || {})[document.documentElement.dataset.language] || null;
}
export function clear(form) {
  form.querySelectorAll('[data-refusal]').forEach(line => {
    form.querySelectorAll(`[aria-describedby~="${line.id}"]`).forEach(input => {
      const left = input
        .getAttribute('aria-describedby')
        .split(' ')
        .filter(id => id !== line.id);
      if (left.length) input.setAttribute('aria-describedby', left.join(' '));
      else input.removeAttribute('aria-describedby');
    });
    line.remove();
  });
  form.querySelectorAll('[aria-invalid]').forEach(input => {
    input.removeAttribute('aria-invalid');
    input.classList.remove('is-invalid');
  });
}
// Leads to the first field that is named.
export function show(form, faults) {
  const named = Object.keys(faults).map(name => say(form, name, faults[name]));
  const first = Array.prototype.find.call(form.elements, input => named.indexOf(input) >= 0);
  if (first && first.type !== 'radio') first.focus();
}
