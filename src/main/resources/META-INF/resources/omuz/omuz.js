// One open menu at a time; Escape and a click elsewhere close it.
document.addEventListener('click', function (event) {
  document.querySelectorAll('header details[open]').forEach(function (menu) {
    if (!menu.contains(event.target)) menu.removeAttribute('open');
  });
});
document.addEventListener('keydown', function (event) {
  if (event.key !== 'Escape') return;
  document.querySelectorAll('header details[open]').forEach(function (menu) {
    menu.removeAttribute('open');
    menu.querySelector('summary').focus();
  });
});
// A second click on a button that already sends would send twice.
document.addEventListener('submit', function (event) {
  var form = event.target;
  if (form.dataset.sending) { event.preventDefault(); return; }
  if (form.method === 'post') {
    form.dataset.sending = 'yes';
    window.addEventListener('pageshow', function () { delete form.dataset.sending; }, { once: true });
  }
});
// A filter applies as soon as it is chosen.
document.addEventListener('change', function (event) {
  var form = event.target.closest('form[data-apply]');
  if (form && event.target.matches('select, input[type=date], input[type=checkbox]')) form.requestSubmit();
});
document.addEventListener('click', function (event) {
  if (event.target.closest('[data-print]')) window.print();
});
// A page of somebody signed in that the browser brings back whole is asked for again: it may be somebody else by now.
window.addEventListener('pageshow', function (event) {
  if (event.persisted && document.getElementById('sign-in-ended')) location.reload();
});
// Numbers in the reader's digits, as the server writes them.
(function () {
  var lang = document.documentElement.lang;
  var whole = new Intl.NumberFormat(lang, { useGrouping: false });
  var two = new Intl.NumberFormat(lang, { minimumIntegerDigits: 2, useGrouping: false });
  window.omuzDigits = { whole: function (n) { return whole.format(n); }, two: function (n) { return two.format(n); } };
})();
// A table of a text that is wider than the screen is scrolled by keys as well.
document.querySelectorAll('.prose table').forEach(function (table) {
  if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
});
// What the device keeps for a bad line (keeper.js) goes with whose it is.
(function () {
  if (!window.caches) return;
  function forget() {
    caches.keys().then(function (names) {
      names.filter(function (name) { return name.indexOf('omuz-kept-') === 0; }).forEach(function (name) { caches.delete(name); });
    });
  }
  if (!/(^|; )omuz-kept=/.test(document.cookie)) forget();
  document.addEventListener('click', function (event) {
    if (!event.target.closest('a[href="/sign-out"]')) return;
    document.cookie = 'omuz-kept=; path=/; max-age=0';
    forget();
  });
})();
// Letters as people type them one for another, the same as the lists on the server fold them (org.omuz.shared.find.Letters).
window.omuzFolded = (function () {
  var groups = ['қӄқк', 'ғґг', 'ҳһх', 'ҷчж', 'ңӈн', 'өо', 'үұу', 'әа', 'эе', 'ыіїи', 'ıi', 'łl', 'øo', 'đðd', 'ßs',
    'يىېۍےێی', 'كڪک', 'ګگ', 'ةھہەۀه', 'ٱإأا', 'ؤو'], one = {};
  groups.forEach(function (group) {
    Array.prototype.forEach.call(group, function (letter) { one[letter] = group[group.length - 1]; });
  });
  return function (text) {
    return text.toLowerCase().replace(/[ъь'’‘ʼʻʹ`´ء\u0640]/g, '').normalize('NFKD').replace(/\p{Mn}|\p{Cf}/gu, '')
      .replace(/[\u06F0-\u06F9\u0660-\u0669]/g, function (digit) { return String(digit.charCodeAt(0) & 15); })
      .replace(/[\p{Pd}\u2212]/gu, '-').replace(/\s+/g, ' ').replace(/\p{L}/gu, function (letter) { return one[letter] || letter; })
      .replace(/дж/g, 'ж');
  };
})();
// What the server found wrong with a form, by language and field, said beside the fields of a page that was not drawn for it.
window.omuzFaults = (function () {
  var last = 0;
  function field(form, name) { return name ? form.querySelector('[name="' + CSS.escape(name) + '"]:not([type=hidden])') : null; }
  function describe(input, id) {
    input.setAttribute('aria-invalid', 'true');
    input.classList.add('is-invalid');
    input.setAttribute('aria-describedby', ((input.getAttribute('aria-describedby') || '') + ' ' + id).trim());
  }
  function say(form, name, reason) {
    var line = document.createElement('p'), input = field(form, name);
    line.className = 'field-error'; line.id = 'refusal-' + (++last); line.dataset.refusal = ''; line.setAttribute('role', 'alert');
    line.textContent = reason;
    if (!input) { form.insertBefore(line, form.querySelector(':scope > :not([data-refusal])')); return null; }
    describe(input, line.id);
    if (input.type === 'radio' && input.closest('fieldset')) input.closest('fieldset').append(line);
    else (input.closest('.form-check, .input-group, label') || input).after(line);
    return input;
  }
  return {
    read: function (byLanguage) { return (byLanguage || {})[document.documentElement.dataset.language] || null; },
    clear: function (form) {
      form.querySelectorAll('[data-refusal]').forEach(function (line) {
        form.querySelectorAll('[aria-describedby~="' + line.id + '"]').forEach(function (input) {
          var left = input.getAttribute('aria-describedby').split(' ').filter(function (id) { return id !== line.id; });
          if (left.length) input.setAttribute('aria-describedby', left.join(' ')); else input.removeAttribute('aria-describedby');
        });
        line.remove();
      });
      form.querySelectorAll('[aria-invalid]').forEach(function (input) {
        input.removeAttribute('aria-invalid');
        input.classList.remove('is-invalid');
      });
    },
    // Leads to the first field that is named.
    show: function (form, faults) {
      var named = Object.keys(faults).map(function (name) { return say(form, name, faults[name]); });
      var first = Array.prototype.find.call(form.elements, function (input) { return named.indexOf(input) >= 0; });
      if (first && first.type !== 'radio') first.focus();
    }
  };
})();

// What waits on this device (outbox.js) is sent by the page it was made on: every other page of the same person names that one.
(function () {
  var note = document.getElementById('waits-here'), box = document.querySelector('[data-outbox]');
  if (!note || !window.indexedDB) return;
  var opening = indexedDB.open('omuz-outbox', 1);
  opening.onupgradeneeded = function () { opening.result.createObjectStore('acts', { keyPath: 'command' }); };
  opening.onsuccess = function () {
    opening.result.transaction('acts').objectStore('acts').getAll().onsuccess = function (event) {
      var pages = new Map();
      event.target.result.forEach(function (act) {
        if (act.state === 'waiting' && act.whose === note.dataset.whose && !(box && act.box === box.dataset.outbox)) pages.set(act.page, act.where);
      });
      pages.forEach(function (title, page) {
        var link = document.createElement('a');
        link.href = page;
        link.textContent = title;
        note.append(' ', link);
      });
      note.hidden = pages.size === 0;
      opening.result.close();
    };
  };
})();
