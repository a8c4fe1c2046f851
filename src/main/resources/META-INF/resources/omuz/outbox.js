// What a form marked data-queued sends is first written on the device and sent from there, once, when there is a line. Every
// form carries the name of its click (field "command"), so that the server does what it gets twice only once; one without that
// field says the same however often it comes. What waits, was sent or was refused stands in the section
// [data-outbox="<whose and of what>"]; its words come from that section's attributes, in which %time% stands for the time. An
// event "outbox" on the body (detail.acts, detail.sending) tells of every change. Nothing leaves the device's store before the server has said that it is done, or the person
// deletes it. What is refused while its form is open is said at the form, not in the section. A page without that section, a browser without a store or without scripts sends its forms as ever.
// A form with data-after-taps rests on what was sent before it: it is refused with those words where one of that was refused, and
// leads to the page that follows. A field "observedAt" is filled with the time of the click, by the device's clock.
(function () {
  var box = document.querySelector('[data-outbox]');
  if (!box || !window.indexedDB || !window.fetch) return;
  var name = box.dataset.outbox, list = box.querySelector('ul'), say = box.dataset;
  var SECOND_CLICK = 700;
  var store = null, acts = [], sending = false, wait = 2000, timer = null;

  var opening = indexedDB.open('omuz-outbox', 1);
  opening.onupgradeneeded = function () { opening.result.createObjectStore('acts', { keyPath: 'command' }); };
  opening.onsuccess = function () { store = opening.result; load(); };

  function put(act, done) {
    var change = store.transaction('acts', 'readwrite', { durability: 'strict' });
    change.objectStore('acts').put(act);
    change.oncomplete = function () { done(true); };
    change.onerror = change.onabort = function () { done(false); };
  }
  function forget(act) { store.transaction('acts', 'readwrite').objectStore('acts').delete(act.command); }
  function load() {
    var all = store.transaction('acts').objectStore('acts').getAll();
    all.onsuccess = function () {
      acts = all.result.filter(function (act) { return act.box === name; }).sort(function (a, b) { return a.at - b.at; });
      acts.filter(function (act) { return act.state === 'refused'; }).forEach(function (act) { act.atForm = false; restore(act); });
      show();
      send();
    };
  }

  function fields(form, submitter) {
    var found = [];
    new FormData(form).forEach(function (value, field) {
      if (field === 'observedAt') value = value || new Date().toISOString();
      if (field !== 'csrf-token' && !(value instanceof File && value.size === 0)) found.push([field, value]);
    });
    if (submitter && submitter.name) found.push([submitter.name, submitter.value]);
    return found;
  }
  function fresh() {
    return crypto.randomUUID ? crypto.randomUUID() : Array.from(crypto.getRandomValues(new Uint8Array(16)), function (b) {
      return ('0' + b.toString(16)).slice(-2);
    }).join('');
  }

  // In the capture phase, before the guard against a second click takes the form for one that is on its way.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.matches('form[data-queued]') || !store) return;
    event.preventDefault(); event.stopPropagation();
    // a second click, before the first is written down or sent
    var said = saying(fields(form, event.submitter));
    if (form.dataset.queueing === said || waits(form, said)) return;
    form.dataset.queueing = said;
    form.noValidate = true;
    delete form.dataset.touched;
    var command = form.elements.command;
    var act = { command: command ? command.value : fresh(), box: name, action: form.getAttribute('action'), page: location.pathname + location.search,
      title: titleOf(form, event.submitter), at: Date.now(), state: 'waiting', parts: form.enctype === 'multipart/form-data', fields: fields(form, event.submitter),
      whose: say.whose, where: document.title, after: form.dataset.afterTaps };
    if (command) command.value = fresh();
    form.dispatchEvent(new CustomEvent('queueing', { detail: act }));
    put(act, function (kept) {
      if (!kept) { form.submit(); return; }
      setTimeout(function () {
        if (form.dataset.queueing === said) delete form.dataset.queueing;
        form.noValidate = false;
      }, SECOND_CLICK);
      acts = acts.filter(function (old) {
        var replaced = old.state === 'refused' || act.after && old.state === 'waiting' && !(sending && old === next());
        if (!replaced || old.action !== act.action || old.page !== act.page) return true;
        forget(old); return false;
      });
      acts.push(act);
      omuzFaults.clear(form);
      if ('once' in form.dataset) form.reset();
      show();
      send();
    });
  }, true);
  document.addEventListener('input', function (event) {
    var form = event.target.closest('form[data-queued]');
    if (form) form.dataset.touched = '';
  });
  function saying(fields) {
    return JSON.stringify(fields.filter(function (pair) { return pair[0] !== 'command' && pair[0] !== 'observedAt'; }).map(function (pair) {
      return typeof pair[1] === 'string' ? pair : [pair[0], pair[1].size];
    }));
  }
  function waits(form, said) {
    var action = form.getAttribute('action');
    var last = acts.filter(function (act) { return act.state === 'waiting' && act.action === action; }).pop();
    return Boolean(last) && saying(last.fields) === said;
  }
  function titleOf(form, submitter) {
    var about = form.querySelector('[data-title]:not(button)');
    var words = about ? (about.selectedOptions ? about.selectedOptions[0].textContent : about.value) : submitter && submitter.dataset.title || '';
    return form.dataset.queued + (words ? ': ' + words.trim().slice(0, 60) : '');
  }

  // A page shown from the device (keeper.js) bears names of clicks that may have been sent already.
  function rename() {
    if (document.documentElement.dataset.asOf) document.querySelectorAll('form[data-queued] [name=command]').forEach(function (input) { input.value = fresh(); });
  }
  rename();
  document.body.addEventListener('htmx:afterSettle', function () { rename(); tell(); });

  function next() { return acts.filter(function (act) { return act.state === 'waiting'; })[0]; }
  function send() {
    var act = next();
    if (sending || !act) return;
    sending = true;
    show();
    // two pages of the same room take turns
    var once = function () { return post(act); };
    (navigator.locks ? navigator.locks.request('omuz-outbox-' + name, once) : once()).then(function (goOn) {
      sending = false;
      show();
      if (goOn) send();
    });
  }
  function post(act) {
    if (act.after && acts.some(function (other) { return other.state === 'refused' && other.page === act.page && !other.after; })) {
      refuse(act, act.after);
      return Promise.resolve(true);
    }
    var body = act.parts ? new FormData() : new URLSearchParams();
    act.fields.forEach(function (pair) { body.append(pair[0], pair[1]); });
    var token = document.querySelector('input[name="csrf-token"]');
    body.append('csrf-token', token ? token.value : '');
    return fetch(act.action, { method: 'POST', body: body, headers: { 'Omuz-Outbox': '1' }, redirect: 'manual' })
      .then(function (answer) { return heard(act, answer); })
      .catch(function () { return later(); });
  }
  function heard(act, answer) {
    act.signIn = signInEnded.is(answer);
    if (answer.ok) {
      signInEnded.over(); wait = 2000; act.state = 'sent'; act.sentAt = Date.now(); forget(act);
      if (act.after && formOf(act)) return answer.json().then(function (done) { follow(done.to); return true; });
      refetch();
      return true;
    }
    if (answer.status === 422 || answer.status === 409) {
      return answer.json().catch(function () { return {}; }).then(function (why) { refuse(act, why.reason || say.gone, why.field, why.faults); return true; });
    }
    if (answer.status === 404 || answer.status === 403 || answer.status === 413) { refuse(act, say.gone); return true; }
    if (answer.status === 400) { signInEnded.over(); return renew().then(function (fresh) { return again(act, fresh); }); }
    if (act.signIn) signInEnded.say();
    return later();
  }
  // To the page that follows, which may be this one with what it now says.
  function follow(address) {
    if (location.pathname + location.search === address.replace(/#.*/, '')) location.reload();
    else location.assign(address);
  }
  function refetch() { document.body.dispatchEvent(new CustomEvent('news', { bubbles: true, detail: { kinds: [], own: true } })); }
  function refuse(act, reason, field, faults) {
    var form = formOf(act);
    act.state = 'refused'; act.reason = reason; act.field = field || ''; act.faults = faults;
    put(act, function () {});
    // what was begun in the form since is not written over
    if (form && !('touched' in form.dataset)) restore(act);
  }
  // With a fresh token at once, but once: whatever else is wrong with it would be answered the same again and again.
  function again(act, fresh) {
    if (!fresh || act.renewed) { act.renewed = false; return later(); }
    act.renewed = true;
    return true;
  }
  // A page that lay open over night, or whose reader has signed in anew beside it, holds a token that nobody knows any more.
  function renew() {
    return fetch(location.href, { headers: { Accept: 'text/html' } }).then(function (answer) { return answer.text(); }).then(function (html) {
      var found = new DOMParser().parseFromString(html, 'text/html').querySelector('input[name="csrf-token"]');
      if (found) document.querySelectorAll('input[name="csrf-token"]').forEach(function (input) { input.value = found.value; });
      return Boolean(found);
    }).catch(function () { return false; /* no line: asked again with the next try */ });
  }
  function later() {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
    wait = Math.min(wait * 2, 30000);
    return false;
  }
  window.addEventListener('online', function () { wait = 2000; send(); });
  signInEnded.again(function () { wait = 2000; send(); });
  document.body.addEventListener('news', function (event) { if (!event.detail.own) { wait = 2000; send(); } });

  // In the language of the page, which may be another than that of the page it was sent from.
  function faultsOf(act) {
    var one = {};
    one[act.field || ''] = act.reason;
    return omuzFaults.read(act.faults) || one;
  }
  function formOf(act) {
    if (act.page !== location.pathname + location.search) return null;
    return Array.from(document.querySelectorAll('form[data-queued]')).filter(function (f) { return f.getAttribute('action') === act.action; })[0];
  }
  function attach(input, file) {
    if (!input || !window.DataTransfer) return;
    var files = new DataTransfer();
    files.items.add(file instanceof File ? file : new File([file], 'photo.jpg', { type: file.type }));
    input.files = files.files;
  }
  // What was refused is put back into its form, with the reasons at their fields.
  function restore(act) {
    var form = formOf(act);
    if (!form) return;
    act.atForm = true;
    omuzFaults.clear(form);
    act.fields.forEach(function (pair) {
      if (pair[0] === 'command') return;
      if (typeof pair[1] !== 'string') { attach(form.elements[pair[0]], pair[1]); return; }
      form.querySelectorAll('[name="' + CSS.escape(pair[0]) + '"]').forEach(function (input) {
        if (input.type === 'radio' || input.type === 'checkbox') input.checked = act.fields.some(function (p) { return p[0] === pair[0] && p[1] === input.value; });
        else if (input.type !== 'file' && input.type !== 'submit') input.value = pair[1];
      });
    });
    form.dispatchEvent(new Event('change'));
    omuzFaults.show(form, faultsOf(act));
  }

  function words(act) {
    if (act.state === 'sent') return say.sent.replace('%time%', runTime(act.sentAt));
    if (act.state === 'refused') return say.refused + ' ' + (faultsOf(act)[act.field || ''] || act.reason);
    if (act.signIn) return say.signIn;
    return sending && act === next() && navigator.onLine !== false ? say.sending : say.waiting;
  }
  function show() {
    var shown = acts.filter(function (act) { return act.state !== 'refused' || !act.atForm; });
    list.replaceChildren.apply(list, shown.map(function (act) {
      var item = document.createElement('li'), title = document.createElement('span'), state = document.createElement('span');
      item.className = 'is-' + act.state;
      title.dir = 'auto'; title.textContent = act.title;
      state.className = 'state' + (act.state === 'waiting' ? ' state-soon' : ''); state.textContent = words(act);
      item.append(title, state);
      if (act.state === 'refused') item.append(ways(act));
      return item;
    }));
    box.hidden = !shown.length;
    tell();
  }
  function tell() { document.body.dispatchEvent(new CustomEvent('outbox', { detail: { acts: acts, sending: sending } })); }
  function ways(act) {
    var both = document.createElement('span'), link = document.createElement('a'), remove = document.createElement('button');
    both.className = 'acts';
    link.className = remove.className = 'btn btn-outline-primary btn-sm';
    link.href = act.page; link.textContent = say.open;
    remove.type = 'button'; remove.textContent = say.delete;
    remove.addEventListener('click', function () {
      forget(act); acts = acts.filter(function (other) { return other !== act; }); show();
    });
    both.append(link, remove);
    return both;
  }
})();
