// Who takes part in a run: people are dragged onto posts, or moved by the forms; either way the form is sent, and the
// parts of the page that it changes are taken from the page that answers. What others do is shown as the line tells
// it.
import * as signInEnded from './sign-in.js';

function start() {
  const page = document.querySelector('[data-casting]');
  if (!page) return;
  document.documentElement.classList.add('js');
  let dragged = null;
  let sending = 0;
  let timer = null;

  function words(key, name, place) {
    return page.dataset[key].replace('%name%', name).replace('%place%', place || '');
  }
  function says(text) {
    document.getElementById('casting-says').textContent = text;
  }
  function problem(text) {
    const box = document.getElementById('casting-problem');
    box.textContent = '';
    if (!text) return;
    const alert = document.createElement('div');
    alert.className = 'problem';
    alert.setAttribute('role', 'alert');
    alert.textContent = text;
    box.appendChild(alert);
    box.scrollIntoView({ block: 'nearest' });
  }
  function take(html) {
    const parts = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[data-fresh]');
    parts.forEach(part => {
      const old = document.getElementById(part.id);
      if (old) old.replaceWith(document.importNode(part, true));
    });
    return parts.length > 0;
  }

  function refresh() {
    clearTimeout(timer);
    // not while something is in somebody's hand
    if (dragged || sending || page.querySelector('.seat-acts[open], form[data-seat] select:focus')) {
      timer = setTimeout(refresh, 1500);
      return;
    }
    fetch(`${page.dataset.casting}?q=${encodeURIComponent(page.dataset.q)}`, { redirect: 'manual' })
      .then(answer => {
        if (signInEnded.is(answer)) signInEnded.say();
        return answer.status === 200 ? answer.text() : '';
      })
      .then(
        html => {
          if (html && !dragged && !sending) take(html);
        },
        () => {
          timer = setTimeout(refresh, 5000);
        },
      );
  }
  document.body.addEventListener('news-MemberJoined', () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, 300);
  });
  document.body.addEventListener('news-MemberLeft', () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, 300);
  });
  setInterval(() => {
    if (!document.hidden) refresh();
  }, 30000);

  // The person stands in the new place at once, marked as not yet kept; and goes back if nothing answers.
  function move(form, body, item, place, zone) {
    const name = item.dataset.name;
    const parent = item.parentNode;
    const next = item.nextSibling;
    const focused = item.contains(document.activeElement);
    const person = item.dataset.person;
    body.set('q', page.dataset.q);
    item.classList.add('moving');
    item.setAttribute('aria-busy', 'true');
    const list = zone && zone.querySelector('ul');
    if (list) list.appendChild(item);
    says(words('saving', name));
    sending++;
    fetch(form.action, { method: 'POST', body })
      .then(answer =>
        answer.text().then(html => {
          if (signInEnded.is(answer)) signInEnded.say();
          if (!(answer.ok || answer.status === 409 || answer.status === 422) || !take(html))
            throw new Error(answer.status);
          signInEnded.over();
          const refused = document.querySelector('#casting-problem .problem');
          says(refused ? refused.textContent : words('moved', name, place));
          if (refused) refused.scrollIntoView({ block: 'nearest' });
          const there = focused && page.querySelector(`[data-person="${person}"]`);
          if (there) (there.querySelector('summary') || there.querySelector('select') || there).focus();
        }),
      )
      .catch(() => {
        item.classList.remove('moving');
        item.removeAttribute('aria-busy');
        if (list && parent.isConnected) parent.insertBefore(item, next && next.parentNode === parent ? next : null);
        delete form.dataset.sending;
        problem(words('lost', name));
        says('');
      })
      .then(() => {
        sending--;
      });
  }

  document.addEventListener('submit', event => {
    const form = event.target;
    if (!form.matches('form[data-seat]') || event.defaultPrevented) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    const chosen = form.elements.place;
    const zone = page.querySelector(`[data-place="${CSS.escape(chosen.value)}"]`);
    move(form, body, form.closest('[data-person]'), chosen.options[chosen.selectedIndex].text, zone);
  });

  function over(event) {
    return dragged && event.target.closest && event.target.closest('[data-place]');
  }
  function clear() {
    page.querySelectorAll('.dropping').forEach(zone => {
      zone.classList.remove('dropping');
    });
  }
  document.addEventListener('dragstart', event => {
    if (!event.target.classList || !event.target.classList.contains('grip')) return;
    dragged = event.target.closest('[data-person]');
    if (!dragged) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.dataset.name);
    event.dataTransfer.setDragImage(dragged, 0, 0);
    page.classList.add('dragging');
  });
  document.addEventListener('dragover', event => {
    const zone = over(event);
    if (!zone) return;
    event.preventDefault();
    clear();
    zone.classList.add('dropping');
  });
  document.addEventListener('drop', event => {
    const zone = over(event);
    const item = dragged;
    if (!zone) return;
    event.preventDefault();
    if (zone.contains(item)) return;
    const form = item.querySelector('form[data-seat]');
    const body = new URLSearchParams(new FormData(form));
    body.set('place', zone.dataset.place);
    problem('');
    move(form, body, item, zone.dataset.name, zone);
  });
  document.addEventListener('dragend', () => {
    dragged = null;
    page.classList.remove('dragging');
    clear();
  });
}

start();
