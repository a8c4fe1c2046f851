// What was typed outlives a change of language or theme, also on the answer to a form that was refused: the page that holds the form
// is opened anew, and filled in again, with what was wrong with it said in the new language. It is kept in this
// tab until then and sent nowhere; passwords and files are not kept.
(function () {
  var KEY = 'omuz-typed', OURS = ['csrf-token', 'once', 'form-page'];
  var main = document.getElementById('content');
  if (!main) return;
  function here(address) { var to = new URL(address, location.href); return to.pathname + to.search; }
  function forms() {
    return Array.prototype.filter.call(main.querySelectorAll('form'), function (form) {
      return (form.getAttribute('method') || '').toLowerCase() === 'post';
    });
  }
  function target(form) { return here(form.getAttribute('action') || ''); }
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && OURS.indexOf(field.name) < 0 && !/^(password|file|submit|button|image|reset|fieldset)$/.test(field.type);
    });
  }
  function isChanged(field) {
    if (/^(checkbox|radio)$/.test(field.type)) return field.checked !== field.defaultChecked;
    if (field.tagName === 'SELECT') {
      return Array.prototype.some.call(field.options, function (option) { return option.selected !== option.defaultSelected; });
    }
    return field.type !== 'hidden' && field.value !== field.defaultValue;
  }
  // The answer to a form holds what was typed as if it were the page's own; of any other page only what differs is kept.
  function kept(form) {
    var values = {}, sent = new FormData(form), whole = main.hasAttribute('data-answer') || form.hasAttribute('data-answer');
    fields(form).forEach(function (field) { if (whole || isChanged(field)) values[field.name] = sent.getAll(field.name).map(String); });
    return { to: target(form), values: values };
  }
  function put(field, values) {
    if (field.type === 'hidden' && field.name !== 'version' && field.name !== 'opened') return;
    if (/^(checkbox|radio)$/.test(field.type)) field.checked = values.indexOf(field.value) >= 0;
    else if (field.type === 'select-multiple') {
      Array.prototype.forEach.call(field.options, function (option) { option.selected = values.indexOf(option.value) >= 0; });
    } else if (values.length) field.value = values.shift();
  }
  function unfold(form) {
    for (var fold = form.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  }
  function refill(form, values) {
    var changed = false;
    fields(form).forEach(function (field) {
      if (!values[field.name]) return;
      put(field, values[field.name]);
      changed = changed || isChanged(field);
    });
    if (!changed) return;
    unfold(form);
    form.prepend(document.getElementById('typed-again').content.cloneNode(true));
  }
  function isFor(address) {
    return function (form) {
      return target(form) === address || Array.prototype.some.call(form.querySelectorAll('[formaction]'), function (button) {
        return here(button.getAttribute('formaction')) === address;
      });
    };
  }
  // The form that the answer is about was sent to the answer's own address; the page it stands on carries what was wrong with it on.
  var refusal = main.dataset.faults ? { to: here(location.href), faults: JSON.parse(main.dataset.faults) } : null;
  // A form that a page has opened within itself says at which address the page opens with it.
  function withinPage() { return forms().find(function (form) { return form.dataset.page; }); }
  document.addEventListener('submit', function (event) {
    var to = event.target.getAttribute('action') || '', back = event.target.elements.namedItem('back');
    if (to.indexOf('/preferences/') !== 0 || !back) return;
    var within = withinPage();
    if (within) {
      back.value = within.dataset.page;
      if (within.dataset.faults) refusal = { to: target(within), faults: JSON.parse(within.dataset.faults) };
    }
    var typed = forms().map(kept).filter(function (form) { return Object.keys(form.values).length; });
    if (typed.length || refusal) sessionStorage.setItem(KEY, JSON.stringify({ page: here(back.value), forms: typed, refusal: refusal }));
  });
  var stored = JSON.parse(sessionStorage.getItem(KEY) || 'null');
  sessionStorage.removeItem(KEY);
  if (!stored || stored.page !== here(location.href)) return;
  var open = forms(), refused = stored.refusal && open.find(isFor(stored.refusal.to));
  stored.forms.forEach(function (typed) {
    var at = open.findIndex(isFor(typed.to));
    if (at >= 0) refill(open.splice(at, 1)[0], typed.values);
  });
  var faults = refused && omuzFaults.read(stored.refusal.faults);
  if (!faults) return;
  refusal = stored.refusal;
  unfold(refused);
  omuzFaults.show(refused, faults);
})();
