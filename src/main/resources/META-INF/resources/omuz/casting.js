// Who takes part in a run: people are dragged onto posts, or moved by the forms; either way the form is sent, and the parts of
// the page that it changes are taken from the page that answers. What others do is shown as the line tells it.
(function () {
  var page = document.querySelector('[data-casting]');
  if (!page) return;
  document.documentElement.classList.add('js');
  var dragged = null, sending = 0, timer = null;

  function words(key, name, place) { return page.dataset[key].replace('%name%', name).replace('%place%', place || ''); }
  function says(text) { document.getElementById('casting-says').textContent = text; }
  function problem(text) {
    var box = document.getElementById('casting-problem');
    box.textContent = '';
    if (!text) return;
    var alert = document.createElement('div');
    alert.className = 'problem';
    alert.setAttribute('role', 'alert');
    alert.textContent = text;
    box.appendChild(alert);
    box.scrollIntoView({ block: 'nearest' });
  }
  function take(html) {
    var parts = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[data-fresh]');
    parts.forEach(function (part) {
      var old = document.getElementById(part.id);
      if (old) old.replaceWith(document.importNode(part, true));
    });
    return parts.length > 0;
  }

  function refresh() {
    clearTimeout(timer);
    // not while something is in somebody's hand
    if (dragged || sending || page.querySelector('.seat-acts[open], form[data-seat] select:focus')) { timer = setTimeout(refresh, 1500); return; }
    fetch(page.dataset.casting + '?q=' + encodeURIComponent(page.dataset.q), { redirect: 'manual' }).then(function (answer) {
      if (signInEnded.is(answer)) signInEnded.say();
      return answer.status === 200 ? answer.text() : '';
    }).then(function (html) {
      if (html && !dragged && !sending) take(html);
    }, function () { timer = setTimeout(refresh, 5000); });
  }
  document.body.addEventListener('news-MemberJoined', function () { clearTimeout(timer); timer = setTimeout(refresh, 300); });
  document.body.addEventListener('news-MemberLeft', function () { clearTimeout(timer); timer = setTimeout(refresh, 300); });
  setInterval(function () { if (!document.hidden) refresh(); }, 30000);

  // The person stands in the new place at once, marked as not yet kept; and goes back if nothing answers.
  function move(form, body, item, place, zone) {
    var name = item.dataset.name, parent = item.parentNode, next = item.nextSibling;
    var focused = item.contains(document.activeElement), person = item.dataset.person;
    body.set('q', page.dataset.q);
    item.classList.add('moving');
    item.setAttribute('aria-busy', 'true');
    var list = zone && zone.querySelector('ul');
    if (list) list.appendChild(item);
    says(words('saving', name));
    sending++;
    fetch(form.action, { method: 'POST', body: body }).then(function (answer) {
      return answer.text().then(function (html) {
        if (signInEnded.is(answer)) signInEnded.say();
        if (!(answer.ok || answer.status === 409 || answer.status === 422) || !take(html)) throw new Error(answer.status);
        signInEnded.over();
        var refused = document.querySelector('#casting-problem .problem');
        says(refused ? refused.textContent : words('moved', name, place));
        if (refused) refused.scrollIntoView({ block: 'nearest' });
        var there = focused && page.querySelector('[data-person="' + person + '"]');
        if (there) (there.querySelector('summary') || there.querySelector('select') || there).focus();
      });
    }).catch(function () {
      item.classList.remove('moving');
      item.removeAttribute('aria-busy');
      if (list && parent.isConnected) parent.insertBefore(item, next && next.parentNode === parent ? next : null);
      delete form.dataset.sending;
      problem(words('lost', name));
      says('');
    }).then(function () { sending--; });
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.matches('form[data-seat]') || event.defaultPrevented) return;
    event.preventDefault();
    var body = new URLSearchParams(new FormData(form)), chosen = form.elements.place;
    var zone = page.querySelector('[data-place="' + CSS.escape(chosen.value) + '"]');
    move(form, body, form.closest('[data-person]'), chosen.options[chosen.selectedIndex].text, zone);
  });

  function over(event) { return dragged && event.target.closest && event.target.closest('[data-place]'); }
  function clear() { page.querySelectorAll('.dropping').forEach(function (zone) { zone.classList.remove('dropping'); }); }
  document.addEventListener('dragstart', function (event) {
    if (!event.target.classList || !event.target.classList.contains('grip')) return;
    dragged = event.target.closest('[data-person]');
    if (!dragged) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.dataset.name);
    event.dataTransfer.setDragImage(dragged, 0, 0);
    page.classList.add('dragging');
  });
  document.addEventListener('dragover', function (event) {
    var zone = over(event);
    if (!zone) return;
    event.preventDefault();
    clear();
    zone.classList.add('dropping');
  });
  document.addEventListener('drop', function (event) {
    var zone = over(event), item = dragged;
    if (!zone) return;
    event.preventDefault();
    if (zone.contains(item)) return;
    var form = item.querySelector('form[data-seat]'), body = new URLSearchParams(new FormData(form));
    body.set('place', zone.dataset.place);
    problem('');
    move(form, body, item, zone.dataset.name, zone);
  });
  document.addEventListener('dragend', function () {
    dragged = null;
    page.classList.remove('dragging');
    clear();
  });
})();
