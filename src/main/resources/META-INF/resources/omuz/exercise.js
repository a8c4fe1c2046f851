(function () {
  document.documentElement.classList.add('js');

  // A line that was refused or overtaken answers with itself and what was typed: it has to be shown.
  document.addEventListener('htmx:beforeSwap', function (event) {
    var status = event.detail.xhr.status;
    if ((status === 409 || status === 422) && event.detail.target.closest('.msel')) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  document.addEventListener('htmx:afterSwap', function (event) {
    var row = event.detail.target.id && document.getElementById(event.detail.target.id);
    if (!row || !row.closest('.msel')) return;
    var first = row.querySelector('[aria-invalid=true]') || row.querySelector('.line-form input:not([type=hidden])') || row.querySelector('.msel-open');
    if (first) first.focus({ preventScroll: true });
    if (row.querySelector('[role=alert]')) row.scrollIntoView({ block: 'start' });
  });

  function says(key) {
    var status = document.getElementById('msel-says');
    if (status) status.textContent = status.dataset[key];
  }
  function move(row, body, place) {
    var form = row.querySelector('form[data-move]');
    body.set('csrf-token', form.elements['csrf-token'].value);
    return fetch(form.action, { method: 'POST', body: body, headers: { 'HX-Request': 'true' }, redirect: 'manual' }).then(function (answer) {
      if (answer.status !== 204) { says('notMoved'); return; }
      place();
      says('moved');
    }, function () { says('notMoved'); });
  }
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.matches('form[data-move]') || event.defaultPrevented || !event.submitter) return;
    event.preventDefault();
    var row = form.closest('tr'), button = event.submitter, up = button.value === '-1';
    var body = new URLSearchParams({ by: button.value });
    move(row, body, function () {
      var other = up ? row.previousElementSibling : row.nextElementSibling;
      if (other) row.parentNode.insertBefore(up ? row : other, up ? other : row);
    }).then(function () {
      delete form.dataset.sending;
      button.focus({ preventScroll: false });
    });
  });

  // Dragging does what the buttons do, for those who have a mouse.
  var dragged = null;
  function over(event) { return event.target.closest && event.target.closest('tr[data-line]'); }
  function clear() {
    document.querySelectorAll('.dropping').forEach(function (row) { row.classList.remove('dropping'); });
  }
  document.addEventListener('dragstart', function (event) {
    if (!event.target.classList || !event.target.classList.contains('grip')) return;
    dragged = event.target.closest('tr');
    dragged.classList.add('dragged');
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.dataset.line);
  });
  document.addEventListener('dragover', function (event) {
    var row = over(event);
    if (!dragged || !row) return;
    event.preventDefault();
    clear();
    if (row !== dragged) row.classList.add('dropping');
  });
  document.addEventListener('drop', function (event) {
    var row = over(event), moved = dragged;
    if (!moved || !row || row === moved) return;
    event.preventDefault();
    move(moved, new URLSearchParams({ before: row.dataset.line }), function () { row.parentNode.insertBefore(moved, row); });
  });
  document.addEventListener('dragend', function () {
    if (dragged) dragged.classList.remove('dragged');
    dragged = null;
    clear();
  });
})();
