// Clocks go on between two answers of the server.
(function () {
  function two(n) { return (n < 10 ? '0' : '') + n; }
  function show() {
    document.querySelectorAll('[data-play-ms]').forEach(function (clock) {
      if (!clock.dataset.from) clock.dataset.from = performance.now();
      var pace = Number(clock.dataset.pace);
      if (!pace) return;
      var s = Math.floor((Number(clock.dataset.playMs) + (performance.now() - clock.dataset.from) * pace) / 1000);
      clock.textContent = 'T+' + two(Math.floor(s / 3600)) + ':' + two(Math.floor(s / 60) % 60) + ':' + two(s % 60);
    });
  }
  show();
  setInterval(show, 500);
  document.addEventListener('htmx:afterSwap', show);

  // The form beside the board opens without losing the board; without a script the link leads to the same page.
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-panel]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !window.htmx) return;
    event.preventDefault();
    htmx.ajax('GET', link.getAttribute('href'), { target: '#panel', select: '#panel', swap: 'outerHTML' }).then(function () {
      var first = document.querySelector('#panel input:not([type=hidden]), #panel select, #panel textarea');
      if (first) first.focus();
      document.getElementById('panel').scrollIntoView({ block: 'nearest' });
    });
  });

  // A list of many players is narrowed by what is typed; without a script it is read as it is.
  document.documentElement.classList.add('js');
  document.addEventListener('input', function (event) {
    var find = event.target.closest('[data-find]');
    if (!find) return;
    var words = find.value.trim().toLocaleLowerCase();
    find.parentNode.querySelectorAll(find.dataset.find).forEach(function (one) {
      one.hidden = one.textContent.toLocaleLowerCase().indexOf(words) < 0;
    });
  });

  // One key for each act, while nobody types.
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    var act = document.querySelector('#board [data-key="' + CSS.escape(event.key.toLowerCase()) + '"]');
    if (act) { event.preventDefault(); act.click(); }
  });

  // An open menu of an inject stays open and the focus stays where it was when the board is drawn anew.
  var kept = {};
  document.addEventListener('htmx:beforeSwap', function (event) {
    if (event.detail.target.id !== 'board') return;
    var open = document.querySelector('#board details[open]');
    var focus = document.activeElement && document.activeElement.closest('#board') ? document.activeElement : null;
    kept = {
      open: open && open.closest('tr') ? open.closest('tr').id : null,
      focus: focus ? focus.getAttribute('formaction') || focus.getAttribute('href') : null,
      summary: focus && focus.tagName === 'SUMMARY' && focus.closest('tr') ? focus.closest('tr').id : null
    };
  });
  document.addEventListener('htmx:afterSwap', function (event) {
    if (event.detail.target.id !== 'board') return;
    var row = kept.open && document.getElementById(kept.open);
    if (row && row.querySelector('details')) row.querySelector('details').open = true;
    var again = kept.focus && document.querySelector('#board [formaction="' + CSS.escape(kept.focus) + '"], #board [href="' + CSS.escape(kept.focus) + '"]');
    if (kept.summary && document.getElementById(kept.summary)) again = document.querySelector('#' + CSS.escape(kept.summary) + ' summary');
    if (again) again.focus({ preventScroll: true });
  });
})();
