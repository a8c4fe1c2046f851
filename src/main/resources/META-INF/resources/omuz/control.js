// Clocks go on between two answers of the server.
(function () {
  var two = window.omuzDigits.two, whole = window.omuzDigits.whole;
  // Null while exercise time stands.
  function seconds(clock, ms) {
    if (!clock.dataset.from) clock.dataset.from = performance.now();
    var pace = Number(clock.dataset.pace);
    return pace ? Math.floor((Number(ms) + (performance.now() - clock.dataset.from) * pace) / 1000) : null;
  }
  function show() {
    document.querySelectorAll('[data-play-ms]').forEach(function (clock) {
      var s = seconds(clock, clock.dataset.playMs);
      if (s !== null) clock.textContent = 'T+' + two(Math.floor(s / 3600)) + ':' + two(Math.floor(s / 60) % 60) + ':' + two(s % 60);
    });
    document.querySelectorAll('[data-waits-ms]').forEach(function (wait) {
      var s = seconds(wait, wait.dataset.waitsMs);
      if (s !== null) wait.textContent = (s < 3600 ? whole(Math.floor(s / 60)) : whole(Math.floor(s / 3600)) + ':' + two(Math.floor(s / 60) % 60)) + ':' + two(s % 60);
    });
  }
  show();
  setInterval(show, 500);
  document.addEventListener('htmx:afterSwap', show);
})();

// The form beside the board opens without losing the board; without a script the link leads to the same page.
(function () {
  function open(address) {
    return htmx.ajax('GET', address, { target: '#panel', select: '#panel', swap: 'outerHTML' }).then(function () {
      var first = document.querySelector('#panel input:not([type=hidden]), #panel select, #panel textarea, #panel button');
      if (first) first.focus();
      document.getElementById('panel').scrollIntoView({ block: 'nearest' });
    });
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-panel]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !window.htmx) return;
    event.preventDefault();
    open(link.getAttribute('href'));
  });
  document.addEventListener('omuz:panel', function (event) { open(event.detail); });
})();

// The board: its buttons redraw it and nothing else; lines stay unfolded, and the focus where it was, when it is drawn anew.
(function () {
  var host = document.querySelector('.control-room');
  if (!host || !window.htmx && !document.querySelector('script[src*=htmx]')) return;
  var base = host.dataset.live + '/control', store = 'omuz-board:' + base;
  var lines = { open: [], fold: [] };
  try { lines = JSON.parse(sessionStorage.getItem(store)) || lines; } catch (e) { /* the store may be forbidden */ }

  function keep(list, number, is) {
    lines[list] = lines[list].filter(function (one) { return one !== number; });
    if (is) lines[list].push(number);
    lines[list] = lines[list].slice(-12);
    try { sessionStorage.setItem(store, JSON.stringify(lines)); } catch (e) { /* kept for this page alone */ }
  }
  document.addEventListener('htmx:configRequest', function (event) {
    if (!event.detail.target || event.detail.target.id !== 'board') return;
    event.detail.path += (event.detail.path.indexOf('?') < 0 ? '?' : '&') + 'open=' + encodeURIComponent(lines.open.join(','))
      + '&fold=' + encodeURIComponent(lines.fold.join(','));
  });

  function redraw() { htmx.ajax('GET', base + '/board', { source: '#board', target: '#board', swap: 'innerHTML' }); }
  function unfold(link) {
    var number = link.dataset.unfold, detail = document.getElementById('d' + number), row = document.getElementById('i' + number);
    keep('open', number, !detail);
    keep('fold', number, detail);
    if (number === 'all') { redraw(); return; }
    link.setAttribute('aria-expanded', detail ? 'false' : 'true');
    if (detail) detail.remove();
    else htmx.ajax('GET', base + '/injects/' + encodeURIComponent(number), { source: link, target: row, swap: 'afterend' });
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[data-unfold]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    unfold(link);
  });

  function send(button) {
    var values = {};
    values[button.name] = button.value;
    htmx.ajax('POST', button.getAttribute('formaction'), { source: button, target: '#board', swap: 'innerHTML', values: values });
  }
  document.addEventListener('submit', function (event) {
    if (!event.target.closest('form.board') || !event.submitter || !window.htmx) return;
    event.preventDefault();
    event.stopPropagation();
    send(event.submitter);
  }, true);

  var focused = null, unfolded = [], waiting = count();
  function count() { return document.querySelectorAll('#board [data-waits]').length; }
  document.addEventListener('htmx:beforeSwap', function (event) {
    if (event.detail.target.id !== 'board') return;
    unfolded = Array.prototype.map.call(document.querySelectorAll('#board details[open][id]'), function (one) { return one.id; });
    var focus = document.activeElement && document.activeElement.closest('#board') ? document.activeElement : null;
    var row = focus && focus.closest('tr');
    focused = focus && { address: focus.getAttribute('formaction') || focus.getAttribute('href'), line: row && row.id.slice(1) };
  });
  document.addEventListener('htmx:afterSwap', function (event) {
    if (event.detail.target.id !== 'board') return;
    unfolded.forEach(function (id) { var one = document.getElementById(id); if (one) one.open = true; });
    if (focused) {
      var address = focused.address && CSS.escape(focused.address);
      var again = address && document.querySelector('#board [formaction="' + address + '"], #board [href="' + address + '"]');
      again = again || focused.line && link(document.getElementById('i' + focused.line));
      if (again) again.focus({ preventScroll: true });
    }
    if (count() > waiting) say('waits', whole(count()));
    waiting = count();
  });

  function say(what, number) {
    var status = document.getElementById('said');
    status.textContent = status.dataset[what].replace('%n%', number);
  }
  function link(row) { return row && row.querySelector('a[data-unfold]'); }

  // -- single keys; each names what it does and, for an inject, does it to the line that has the focus --

  var help = document.getElementById('keys'), on = document.getElementById('keys-on');
  try { on.checked = localStorage.getItem('omuz-keys') !== 'off'; } catch (e) { /* on, then */ }
  on.addEventListener('change', function () {
    try { localStorage.setItem('omuz-keys', on.checked ? 'on' : 'off'); } catch (e) { /* for this page alone */ }
  });
  document.addEventListener('click', function (event) { if (event.target.closest('[data-keys-help]')) help.showModal(); });

  function rows() { return Array.prototype.slice.call(document.querySelectorAll('#board tr[id^=i]')); }
  function line() {
    var row = document.activeElement && document.activeElement.closest('#board tr');
    return row && document.getElementById('i' + row.id.slice(1));
  }
  function move(by) {
    var all = rows(), at = all.indexOf(line());
    var next = document.querySelector('#board tr.line-next');
    var to = at < 0 ? next || all[0] : all[Math.max(0, Math.min(all.length - 1, at + by))];
    if (to) { link(to).focus(); to.scrollIntoView({ block: 'nearest' }); }
  }
  function fire() {
    var row = line(), next = document.querySelector('#board tr.line-next');
    if (!row) {
      if (next) { link(next).focus(); next.scrollIntoView({ block: 'nearest' }); say('choose', next.id.slice(1)); }
      return;
    }
    var button = row.querySelector('button[formaction$="/fire"]');
    if (button) send(button); else say('gone', row.id.slice(1));
  }
  // The line may be folded: its buttons are then not on the page.
  function steer(row, act) {
    var form = document.querySelector('form.board'), command = Math.random().toString(36).slice(2) + Date.now().toString(36);
    htmx.ajax('POST', base + '/injects/' + encodeURIComponent(row.id.slice(1)) + '/' + act, {
      source: link(row), target: '#board', swap: 'innerHTML',
      values: { command: command.slice(0, 30), 'csrf-token': form.elements['csrf-token'].value }
    });
  }
  function pace(by) {
    var now = document.querySelector('.speeds [aria-pressed=true]');
    var to = now && (by > 0 ? now.nextElementSibling : now.previousElementSibling);
    if (to) send(to);
  }
  function panel(what) { document.dispatchEvent(new CustomEvent('omuz:panel', { detail: base + '?panel=' + what })); }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open || event.target.closest('input, textarea, select, [contenteditable]')) {
      if (event.key === 'Escape' && event.target.closest && event.target.closest('#panel')) close(event);
      return;
    }
    var key = event.key.toLowerCase();
    if (key === 'escape') { close(event); return; }
    // lists that scroll need the arrows themselves
    var free = document.activeElement === document.body || document.activeElement.closest('#board tr');
    if ((key === 'arrowdown' || key === 'arrowup') && free) { event.preventDefault(); move(key === 'arrowdown' ? 1 : -1); return; }
    if (!on.checked || event.repeat) return;
    if (act(key)) event.preventDefault();
  });
  function act(key) {
    var row = line();
    if (key === '?') { help.showModal(); return true; }
    if (key === 'f' && document.querySelector('button[formaction$="/fire"], tr.line-fired')) { fire(); return true; }
    if (key === '+' || key === '=') { pace(1); return true; }
    if (key === '-') { pace(-1); return true; }
    if (key === 'u' && row) { unfold(link(row)); return true; }
    if (row && row.querySelector('button[formaction$="/fire"]')) {
      if (key === 'h') { steer(row, row.classList.contains('line-held') ? 'release' : 'hold'); return true; }
      if (key === 'e') { panel('edit:' + row.id.slice(1)); return true; }
      if (key === 'x') { panel('skip:' + row.id.slice(1)); return true; }
    }
    var button = document.querySelector('#board [data-key="' + CSS.escape(key) + '"]');
    if (!button) return false;
    if (button.tagName === 'BUTTON') send(button); else button.click();
    return true;
  }
  function close(event) {
    var cancel = document.querySelector('#panel a[data-panel]');
    if (!cancel) return;
    event.preventDefault();
    cancel.click();
  }
})();

// A list of many players is narrowed by what is typed; without a script it is read as it is.
(function () {
  document.documentElement.classList.add('js');
  document.addEventListener('input', function (event) {
    var find = event.target.closest('[data-find=li]');
    if (!find) return;
    var words = window.omuzFolded(find.value.trim());
    find.parentNode.querySelectorAll(find.dataset.find).forEach(function (one) {
      one.hidden = window.omuzFolded(one.textContent).indexOf(words) < 0;
    });
  });
})();
