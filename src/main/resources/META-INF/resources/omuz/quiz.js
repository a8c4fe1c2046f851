// Saves every answer as it is given. An answer is written into localStorage first and forgotten only when the server
// has acknowledged it; without a line it waits there and is sent again, also from another page of the same attempt.
import { close, watch } from './quiz-clock.js';
import { mark } from './quiz-navigator.js';
import { forget, read, store } from './quiz-store.js';
import * as signInEnded from './sign-in.js';

function start() {
  const form = document.querySelector('form[data-attempt]');
  if (!form) {
    if (document.querySelector('[data-attempt-over]')) forget(`omuz-attempt-${location.pathname.split('/')[3]}`);
    return;
  }
  const attempt = form.dataset.attempt;
  const key = `omuz-attempt-${attempt}`;
  let waiting = read(key);
  const sending = {};
  let wait = 2000;
  let timer = null;
  let held = null;
  let over = false;

  function count(map) {
    return Object.keys(map).length;
  }
  function box(position) {
    return document.getElementById(`q${position}`);
  }
  function base(position) {
    return form.elements[`r${position}`];
  }

  function fields(position) {
    const own = new RegExp(`^[qf]${position}(\\.|$)`);
    const found = [];
    new FormData(form).forEach((value, name) => {
      if (own.test(name)) found.push([name, value]);
    });
    return found;
  }

  function say(position, text, name) {
    const line = document.getElementById(`s${position}`) || form.querySelector('[data-said]');
    if (line) {
      line.textContent = text;
      line.className = `saved ${name || ''}`;
    }
  }

  function save(position) {
    if (over) return;
    waiting[position] = { fields: fields(position), base: base(position).value };
    store(key, waiting);
    send(position);
  }

  function send(position) {
    if (sending[position] || !waiting[position] || over) return;
    const sent = waiting[position];
    const body = new URLSearchParams(sent.fields);
    body.append(`r${position}`, base(position) ? base(position).value : sent.base);
    body.append('csrf-token', form.elements['csrf-token'].value);
    sending[position] = true;
    say(position, form.dataset.saving);
    fetch(`/me/attempts/${attempt}/answers/${position}`, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive: true,
    })
      .then(answer =>
        answer.text().then(text => {
          answered(position, sent, answer.status, text);
        }),
      )
      .catch(() => {
        later(position);
      })
      .finally(() => {
        settle();
      });
  }

  function answered(position, sent, status, text) {
    delete sending[position];
    if (status >= 500) {
      later(position);
      return;
    }
    if (signInEnded.is({ status })) {
      say(position, form.dataset.signedOut, 'is-waiting');
      letGo();
      signInEnded.say();
      return;
    }
    signInEnded.over();
    const holder = document.createElement('template');
    holder.innerHTML = text;
    const part = holder.content.firstElementChild;
    if (status === 200 && part && part.matches('.saved')) {
      wait = 2000;
      if (base(position)) base(position).value = part.dataset.revision;
      if (waiting[position] === sent) {
        delete waiting[position];
        store(key, waiting);
        const line = document.getElementById(`s${position}`);
        if (line) line.replaceWith(part);
        mark(position, part.dataset.answered === 'true', part.dataset.flagged === 'true');
      } else {
        send(position);
      }
    } else if (status === 409 && part && part.matches('fieldset')) {
      delete waiting[position];
      store(key, waiting);
      const line2 = part.querySelector('.saved');
      mark(position, line2.dataset.answered === 'true', line2.dataset.flagged === 'true');
      if (box(position)) box(position).replaceWith(part);
    } else if (part && part.matches('[data-over]')) {
      over = true;
      waiting = {};
      forget(key);
      form.querySelectorAll('input, select, button').forEach(input => {
        input.disabled = true;
      });
      form.prepend(part);
      part.scrollIntoView();
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

  function sendAll() {
    Object.keys(waiting).forEach(send);
  }
  window.addEventListener('online', () => {
    wait = 2000;
    sendAll();
  });
  signInEnded.again(sendAll);

  // A page of the test goes on only when everything on it is saved: what is on the way must not race with the form.
  function settle() {
    if (count(waiting) || count(sending) || over) return;
    if (held) {
      const button = held;
      letGo();
      form.requestSubmit(button);
    } else if ('summary' in form.dataset && form.dataset.flushed) location.reload();
  }
  form.addEventListener('submit', event => {
    if (!count(waiting) && !count(sending)) return;
    event.preventDefault();
    event.stopPropagation();
    held = event.submitter;
    sayHeld(form.dataset.saving);
    sendAll();
  });
  // beside the button that was pressed: the answer that waits may be a screen away
  function sayHeld(text) {
    const line = form.querySelector('[data-held], [data-said]');
    if (line) line.textContent = text;
  }
  function letGo() {
    held = null;
    sayHeld('');
  }

  const typing = {};
  function position(event) {
    const set = event.target.closest('fieldset[data-position]');
    return set && set.dataset.position;
  }
  form.addEventListener('change', event => {
    const at = position(event);
    if (at) {
      clearTimeout(typing[at]);
      save(at);
    }
  });
  form.addEventListener('input', event => {
    const at = position(event);
    if (at && event.target.type === 'text') {
      clearTimeout(typing[at]);
      typing[at] = setTimeout(() => {
        save(at);
      }, 900);
    }
  });

  // What an earlier page or a lost line left behind: show it, and send it on the revision it was made on.
  Object.keys(waiting).forEach(at => {
    if (!base(at)) return;
    box(at)
      .querySelectorAll('input:not([type=hidden]), select')
      .forEach(input => {
        const found = waiting[at].fields.filter(pair => pair[0] === input.name);
        if (input.type === 'radio' || input.type === 'checkbox')
          input.checked = found.some(pair => input.type === 'checkbox' || pair[1] === input.value);
        else input.value = found.length ? found[0][1] : '';
      });
    base(at).value = waiting[at].base;
  });
  if (count(waiting)) {
    form.dataset.flushed = 'yes';
    sendAll();
  }

  // When the time is over nothing more can be typed; what was typed before is still taken for a minute, then the
  // paper is handed in.
  function timeIsOver() {
    if (!form.dataset.ended) {
      form.dataset.ended = 'yes';
      close(form);
    }
    if (count(waiting) || count(sending)) {
      sendAll();
      return;
    }
    over = true;
    const paper = new URLSearchParams({ 'csrf-token': form.elements['csrf-token'].value });
    fetch(`/me/attempts/${attempt}/submit`, { method: 'POST', body: paper, redirect: 'manual' })
      .then(() => {
        location.assign(`/me/attempts/${attempt}/result`);
      })
      .catch(() => {
        over = false;
      });
  }

  watch({
    isOver: () => over,
    timeIsOver,
    closed() {
      over = true;
      location.assign(`/me/attempts/${attempt}/result`);
    },
  });
}

start();
