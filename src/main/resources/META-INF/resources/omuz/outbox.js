// What a form marked data-queued sends is first written on the device and sent from there, once, when there is a
// line. Every form carries the name of its click (field "command"), so that the server does what it gets twice only
// once; one without that field says the same however often it comes. What waits, was sent or was refused stands in
// the section [data-outbox="<whose and of what>"]; its words come from that section's attributes, in which %time%
// stands for the time. An event "outbox" on the body (detail.acts, detail.sending) tells of every change. Nothing
// leaves the device's store before the server has said that it is done, or the person deletes it. What is refused
// while its form is open is said at the form, not in the section. A page without that section, a browser without a
// store or without scripts sends its forms as ever. A form with data-after-taps rests on what was sent before it: it is
// refused with those words where one of that was refused, and leads to the page that follows.
import * as formFaults from './faults.js';
import { faultsOf, fields, follow, formOf, fresh, restore, saying, titleOf } from './outbox-form.js';
import { line } from './outbox-line.js';
import { all, forget, isOpen, open, put } from './outbox-store.js';
import { renew } from './outbox-token.js';
import { runTime } from './run-time.js';
import * as signInEnded from './sign-in.js';

function start() {
  const box = document.querySelector('[data-outbox]');
  if (!box || !window.indexedDB || !window.fetch) return;
  const name = box.dataset.outbox;
  const list = box.querySelector('ul');
  const say = box.dataset;
  const SECOND_CLICK = 700;
  let acts = [];
  let sending = false;
  let wait = 2000;
  let timer = null;

  function load() {
    all(kept => {
      acts = kept.filter(act => act.box === name).sort((a, b) => a.at - b.at);
      acts
        .filter(act => act.state === 'refused')
        .forEach(act => {
          act.atForm = false;
          restore(act);
        });
      show();
      send();
    });
  }
  open(load);

  // In the capture phase, before the guard against a second click takes the form for one that is on its way.
  document.addEventListener(
    'submit',
    event => {
      const form = event.target;
      if (!form.matches('form[data-queued]') || !isOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      // a second click, before the first is written down or sent
      const said = saying(fields(form, event.submitter));
      if (form.dataset.queueing === said || waits(form, said)) return;
      form.dataset.queueing = said;
      form.noValidate = true;
      delete form.dataset.touched;
      const command = form.elements.command;
      const act = {
        command: command ? command.value : fresh(),
        box: name,
        action: form.getAttribute('action'),
        page: location.pathname + location.search,
        title: titleOf(form, event.submitter),
        at: Date.now(),
        state: 'waiting',
        parts: form.enctype === 'multipart/form-data',
        fields: fields(form, event.submitter),
        whose: say.whose,
        where: document.title,
        after: form.dataset.afterTaps,
      };
      if (command) command.value = fresh();
      form.dispatchEvent(new CustomEvent('queueing', { detail: act }));
      put(act, kept => {
        if (!kept) {
          form.submit();
          return;
        }
        setTimeout(() => {
          if (form.dataset.queueing === said) delete form.dataset.queueing;
          form.noValidate = false;
        }, SECOND_CLICK);
        acts = acts.filter(old => {
          const replaced = act.after && old.state === 'waiting' && !(sending && old === next());
          if (old.state !== 'refused' && !replaced) return true;
          if (old.action !== act.action || old.page !== act.page) return true;
          forget(old);
          return false;
        });
        acts.push(act);
        formFaults.clear(form);
        if ('once' in form.dataset) form.reset();
        show();
        send();
      });
    },
    true,
  );
  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-queued]');
    if (form) form.dataset.touched = '';
  });
  function waits(form, said) {
    const action = form.getAttribute('action');
    const last = acts.filter(act => act.state === 'waiting' && act.action === action).pop();
    return Boolean(last) && saying(last.fields) === said;
  }
  // A page shown from the device (keeper.js) bears names of clicks that may have been sent already.
  function rename() {
    if (document.documentElement.dataset.asOf)
      document.querySelectorAll('form[data-queued] [name=command]').forEach(input => {
        input.value = fresh();
      });
  }
  rename();
  document.body.addEventListener('htmx:afterSettle', () => {
    rename();
    tell();
  });

  const next = () => acts.find(act => act.state === 'waiting');
  function send() {
    const act = next();
    if (sending || !act) return;
    sending = true;
    show();
    // two pages of the same room take turns
    const once = () => post(act);
    (navigator.locks ? navigator.locks.request(`omuz-outbox-${name}`, once) : once()).then(goOn => {
      sending = false;
      show();
      if (goOn) send();
    });
  }
  function post(act) {
    const refused = acts.some(other => other.state === 'refused' && other.page === act.page && !other.after);
    if (act.after && refused) {
      refuse(act, act.after);
      return Promise.resolve(true);
    }
    const body = act.parts ? new FormData() : new URLSearchParams();
    act.fields.forEach(pair => {
      body.append(pair[0], pair[1]);
    });
    const token = document.querySelector('input[name="csrf-token"]');
    body.append('csrf-token', token ? token.value : '');
    return fetch(act.action, { method: 'POST', body, headers: { 'Omuz-Outbox': '1' }, redirect: 'manual' })
      .then(answer => heard(act, answer))
      .catch(() => later());
  }
  function heard(act, answer) {
    act.signIn = signInEnded.is(answer);
    if (answer.ok) {
      signInEnded.over();
      wait = 2000;
      act.state = 'sent';
      act.sentAt = Date.now();
      forget(act);
      if (act.after && formOf(act)) return answer.json().then(done => follow(done.to));
      refetch();
      return true;
    }
    if (answer.status === 422 || answer.status === 409) {
      return answer
        .json()
        .catch(() => ({}))
        .then(why => {
          refuse(act, why.reason || say.gone, why.field, why.faults);
          return true;
        });
    }
    if (answer.status === 404 || answer.status === 403 || answer.status === 413) {
      refuse(act, say.gone);
      return true;
    }
    if (answer.status === 400) {
      signInEnded.over();
      return renew().then(fresh => again(act, fresh));
    }
    if (act.signIn) signInEnded.say();
    return later();
  }
  function refetch() {
    document.body.dispatchEvent(new CustomEvent('news', { bubbles: true, detail: { kinds: [], own: true } }));
  }
  function refuse(act, reason, field, faults) {
    const form = formOf(act);
    act.state = 'refused';
    act.reason = reason;
    act.field = field || '';
    act.faults = faults;
    put(act, () => {});
    // what was begun in the form since is not written over
    if (form && !('touched' in form.dataset)) restore(act);
  }
  // With a fresh token at once, but once: whatever else is wrong with it would be answered the same again and again.
  function again(act, fresh) {
    if (!fresh || act.renewed) {
      act.renewed = false;
      return later();
    }
    act.renewed = true;
    return true;
  }
  function later() {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
    wait = Math.min(wait * 2, 30000);
    return false;
  }
  window.addEventListener('online', () => {
    wait = 2000;
    send();
  });
  signInEnded.again(() => {
    wait = 2000;
    send();
  });
  document.body.addEventListener('news', event => {
    if (!event.detail.own) {
      wait = 2000;
      send();
    }
  });

  function words(act) {
    if (act.state === 'sent') return say.sent.replace('%time%', runTime(act.sentAt));
    if (act.state === 'refused') return `${say.refused} ${faultsOf(act)[act.field || ''] || act.reason}`;
    if (act.signIn) return say.signIn;
    return sending && act === next() && navigator.onLine !== false ? say.sending : say.waiting;
  }
  function show() {
    const shown = acts.filter(act => act.state !== 'refused' || !act.atForm);
    list.replaceChildren(...shown.map(act => line(act, words(act), say, remove)));
    box.hidden = !shown.length;
    tell();
  }
  function tell() {
    document.body.dispatchEvent(new CustomEvent('outbox', { detail: { acts, sending } }));
  }
  function remove(act) {
    forget(act);
    acts = acts.filter(other => other !== act);
    show();
  }
}

start();
