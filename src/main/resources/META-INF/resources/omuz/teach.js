// A tap that did not reach the server says so, until the next one does.
['htmx:sendError', 'htmx:responseError', 'htmx:timeout'].forEach(function (name) {
  document.addEventListener(name, function (event) {
    var row = event.target.closest('.tick, .step');
    if (row) row.classList.add('is-unsaved');
  });
});
// After a swap the focus stays on the button that was pressed.
document.addEventListener('htmx:afterSwap', function (event) {
  var pressed = event.detail.requestConfig && event.detail.requestConfig.triggeringEvent && event.detail.requestConfig.triggeringEvent.submitter;
  var row = event.detail.target && event.detail.target.id && document.getElementById(event.detail.target.id);
  var again = pressed && row && row.querySelector('button[name="' + pressed.name + '"][value="' + pressed.value + '"]');
  if (again) again.focus({ preventScroll: true });
});
