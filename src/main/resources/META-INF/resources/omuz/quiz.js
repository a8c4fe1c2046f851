// Saves every answer as it is given. An answer is written into localStorage first and forgotten only when the server has
// acknowledged it; without a line it waits there and is sent again, also from another page of the same attempt.
(function () {
  var form = document.querySelector('form[data-attempt]');
  if (!form) {
    if (document.querySelector('[data-attempt-over]')) forget(location.pathname.split('/')[3]);
    return;
  }
  var attempt = form.dataset.attempt, key = 'omuz-attempt-' + attempt;
  var waiting = read(), sending = {}, wait = 2000, timer = null, held = null, over = false;

  function read() { try { return JSON.parse(localStorage.getItem(key)) || {}; } catch (e) { return {}; } }
  function store() { try { localStorage.setItem(key, JSON.stringify(waiting)); } catch (e) { /* full or forbidden: still in memory */ } }
  function forget(id) { try { localStorage.removeItem('omuz-attempt-' + id); } catch (e) { /* as above */ } }
  function count(map) { return Object.keys(map).length; }
  function box(position) { return document.getElementById('q' + position); }
  function base(position) { return form.elements['r' + position]; }

  function fields(position) {
    var own = new RegExp('^[qf]' + position + '(\\.|$)'), found = [];
    new FormData(form).forEach(function (value, name) { if (own.test(name)) found.push([name, value]); });
    return found;
  }

  function say(position, text, name) {
    var line = document.getElementById('s' + position) || form.querySelector('[data-said]');
    if (line) { line.textContent = text; line.className = 'saved ' + (name || ''); }
  }

  function save(position) {
    if (over) return;
    waiting[position] = { fields: fields(position), base: base(position).value };
    store();
    send(position);
  }

  function send(position) {
    if (sending[position] || !waiting[position] || over) return;
    var sent = waiting[position], body = new URLSearchParams(sent.fields);
    body.append('r' + position, base(position) ? base(position).value : sent.base);
    body.append('csrf-token', form.elements['csrf-token'].value);
    sending[position] = true;
    say(position, form.dataset.saving);
    fetch('/me/attempts/' + attempt + '/answers/' + position, { method: 'POST', body: body, redirect: 'manual', keepalive: true })
      .then(function (answer) { return answer.text().then(function (text) { answered(position, sent, answer.status, text); }); })
      .catch(function () { later(position); })
      .finally(function () { settle(); });
  }

  function answered(position, sent, status, text) {
    delete sending[position];
    if (status >= 500) { later(position); return; }
    if (signInEnded.is({ status: status })) {
      say(position, form.dataset.signedOut, 'is-waiting');
      letGo();
      signInEnded.say();
      return;
    }
    signInEnded.over();
    var holder = document.createElement('template');
    holder.innerHTML = text;
    var part = holder.content.firstElementChild;
    if (status === 200 && part && part.matches('.saved')) {
      wait = 2000;
      if (base(position)) base(position).value = part.dataset.revision;
      if (waiting[position] === sent) {
        delete waiting[position]; store();
        var line = document.getElementById('s' + position);
        if (line) line.replaceWith(part);
        mark(position, part.dataset.answered === 'true', part.dataset.flagged === 'true');
      } else { send(position); }
    } else if (status === 409 && part && part.matches('fieldset')) {
      delete waiting[position]; store();
      var line2 = part.querySelector('.saved');
      mark(position, line2.dataset.answered === 'true', line2.dataset.flagged === 'true');
      if (box(position)) box(position).replaceWith(part);
    } else if (part && part.matches('[data-over]')) {
      over = true; waiting = {}; forget(attempt);
      form.querySelectorAll('input, select, button').forEach(function (input) { input.disabled = true; });
      form.prepend(part); part.scrollIntoView();
    } else {
      letGo();
      say(position, form.dataset.reload, 'is-waiting');
    }
  }

  function later(position) {
    delete sending[position];
    say(position, form.dataset.waiting, 'is-waiting');
    if (held) sayHeld(form.dataset.waiting);
    clearTimeout(timer);
    timer = setTimeout(sendAll, wait);
    wait = Math.min(wait * 2, 30000);
  }

  function sendAll() { Object.keys(waiting).forEach(send); }
  window.addEventListener('online', function () { wait = 2000; sendAll(); });
  signInEnded.again(sendAll);

  // A page of the test goes on only when everything on it is saved: what is on the way must not race with the form.
  function settle() {
    if (count(waiting) || count(sending) || over) return;
    if (held) { var button = held; letGo(); form.requestSubmit(button); }
    else if ('summary' in form.dataset && form.dataset.flushed) location.reload();
  }
  form.addEventListener('submit', function (event) {
    if (!count(waiting) && !count(sending)) return;
    event.preventDefault(); event.stopPropagation();
    held = event.submitter; sayHeld(form.dataset.saving); sendAll();
  });
  // beside the button that was pressed: the answer that waits may be a screen away
  function sayHeld(text) { var line = form.querySelector('[data-held], [data-said]'); if (line) line.textContent = text; }
  function letGo() { held = null; sayHeld(''); }

  function mark(position, isAnswered, isFlagged) {
    var link = document.getElementById('n' + position), nav = document.querySelector('.navigator');
    if (!link) return;
    link.classList.toggle('is-answered', isAnswered);
    link.classList.toggle('is-flagged', isFlagged);
    link.querySelector('.visually-hidden').textContent =
      ' ' + (isAnswered ? nav.dataset.answered : nav.dataset.notAnswered) + (isFlagged ? ', ' + nav.dataset.flagged : '');
  }

  var typing = {};
  function position(event) { var set = event.target.closest('fieldset[data-position]'); return set && set.dataset.position; }
  form.addEventListener('change', function (event) {
    var at = position(event);
    if (at) { clearTimeout(typing[at]); save(at); }
  });
  form.addEventListener('input', function (event) {
    var at = position(event);
    if (at && event.target.type === 'text') { clearTimeout(typing[at]); typing[at] = setTimeout(function () { save(at); }, 900); }
  });

  // What an earlier page or a lost line left behind: show it, and send it on the revision it was made on.
  Object.keys(waiting).forEach(function (at) {
    if (!base(at)) return;
    box(at).querySelectorAll('input:not([type=hidden]), select').forEach(function (input) {
      var found = waiting[at].fields.filter(function (pair) { return pair[0] === input.name; });
      if (input.type === 'radio' || input.type === 'checkbox') input.checked = found.some(function (pair) { return input.type === 'checkbox' || pair[1] === input.value; });
      else input.value = found.length ? found[0][1] : '';
    });
    base(at).value = waiting[at].base;
  });
  if (count(waiting)) { form.dataset.flushed = 'yes'; sendAll(); }

  // When the time is over nothing more can be typed; what was typed before is still taken for a minute, then the paper is handed in.
  function timeIsOver() {
    if (!form.dataset.ended) {
      form.dataset.ended = 'yes';
      form.querySelectorAll('fieldset, [name=go]').forEach(function (part) { part.disabled = true; });
      var note = document.createElement('p');
      note.className = 'note'; note.setAttribute('role', 'alert'); note.textContent = clock.dataset.over;
      form.prepend(note); note.scrollIntoView({ block: 'center' });
    }
    if (count(waiting) || count(sending)) { sendAll(); return; }
    over = true;
    var paper = new URLSearchParams({ 'csrf-token': form.elements['csrf-token'].value });
    fetch('/me/attempts/' + attempt + '/submit', { method: 'POST', body: paper, redirect: 'manual' })
      .then(function () { location.assign('/me/attempts/' + attempt + '/result'); })
      .catch(function () { over = false; });
  }

  var digits = new Intl.NumberFormat(document.documentElement.lang, { minimumIntegerDigits: 2 });
  var whole = new Intl.NumberFormat(document.documentElement.lang);
  var clock = document.querySelector('[data-due]'), due = clock && new Date(clock.dataset.due).getTime();
  function tick() {
    var left = Math.max(0, Math.floor((due - Date.now()) / 1000));
    clock.classList.toggle('ending', left < 120);
    clock.querySelector('[data-left]').textContent = whole.format(Math.floor(left / 60)) + ':' + digits.format(left % 60);
    if (over) return;
    if (Date.now() - due > 62000) { over = true; location.assign('/me/attempts/' + attempt + '/result'); }
    else if (left === 0) timeIsOver();
  }
  if (clock) { tick(); setInterval(tick, 1000); }
})();
