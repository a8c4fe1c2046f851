// Has the page kept on the device (keeper.js), and says as of when it is where it came from there. It is loaded anew
// when the line is back, unless somebody has begun to write in it.
import { runTime } from './run-time.js';

function start() {
  const keeper = document.querySelector('script[data-keeper]').dataset.keeper;
  const note = document.querySelector('[data-as-of-note]');
  const root = document.documentElement;
  const worker = navigator.serviceWorker;
  if (!note || !worker || !window.cookieStore) return;
  let asOf = Number(root.dataset.asOf) || 0;
  let there = false;
  let touched = false;

  worker.register(keeper, { scope: '/runs/' }).catch(() => {
    /* none in this browser: the page needs a line, as ever */
  });
  // What was loaded before there was a keeper goes through its hands once.
  if (!worker.controller)
    worker.addEventListener(
      'controllerchange',
      () => {
        const assets = performance.getEntriesByType('resource').map(one => one.name);
        [location.href]
          .concat(assets.filter(name => /^\/(omuz|webjars)\//.test(new URL(name).pathname)))
          .forEach(address => {
            fetch(address).catch(() => {
              /* no line: kept at the next opening */
            });
          });
      },
      { once: true },
    );

  function show() {
    const words = [];
    if (asOf) {
      const time = runTime(asOf, { hour: '2-digit', minute: '2-digit' });
      words.push((there ? note.dataset.back : note.dataset.asOfNote).replace('%time%', time));
    }
    if (asOf && location.hash === '#not-kept') words.unshift(note.dataset.notKept);
    note.querySelector('span').textContent = words.join(' ');
    note.querySelector('a').hidden = !there;
    note.hidden = !asOf;
    note.dataset.at = asOf || '';
  }
  function anew() {
    // on a line too slow for the page it would come from the device again and again
    if (root.dataset.asOf && there && !touched && !('slow' in root.dataset)) location.reload();
  }

  document.addEventListener('input', () => {
    touched = true;
  });
  document.addEventListener(
    'submit',
    () => {
      touched = true;
    },
    true,
  );
  document.body.addEventListener('line', event => {
    there = event.detail.there;
    show();
    anew();
  });
  document.body.addEventListener('htmx:beforeSwap', event => {
    const part = Number(event.detail.xhr.getResponseHeader('Omuz-As-Of')) || 0;
    if (part && part < asOf) event.detail.shouldSwap = false;
    else if (part || !root.dataset.asOf) asOf = part;
    show();
  });
  window.addEventListener('load', () => {
    if (root.dataset.asOf)
      document.body.dispatchEvent(new CustomEvent('news', { bubbles: true, detail: { kinds: [], own: true } }));
  });
  show();
}

start();
