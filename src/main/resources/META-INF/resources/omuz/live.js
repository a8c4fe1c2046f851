// The live line of a run. A page with <main data-live="/runs/7" data-count="12"> (the run, and how many entries the
// page has read) is told of news by server-sent events, and asks every five seconds where no line holds. Each news
// becomes an event "news" on the body (detail.kinds, detail.count), and one "news-<kind>" for each kind, which htmx
// fragments wait for. An event "line" (detail.there) says that the line has come or gone. The line as it is stands in
// every [data-line-state]; its words come from data-live, data-asking and data-lost, in which %time% stands for when
// something was last heard.
import './steady.js';
import { runTime } from './run-time.js';
import * as signInEnded from './sign-in.js';

function start() {
  const host = document.querySelector('[data-live][data-count]');
  if (!host) return;
  const BEAT = 15000;
  const ASK = 5000;
  const RETRY = 30000;
  const base = host.dataset.live;
  let count = Number(host.dataset.count) || 0;
  let source = null;
  let failures = 0;
  let heard = Date.now();
  let opening = null;
  let asking = null;
  let state = '';

  function say(now) {
    if (state === now && now !== 'lost') return;
    if (state !== now) document.body.dispatchEvent(new CustomEvent('line', { detail: { there: now !== 'lost' } }));
    state = now;
    write();
  }
  function write() {
    document.querySelectorAll('[data-line-state]').forEach(line => {
      const words = (line.dataset[state] || '').replace('%time%', runTime(heard));
      if (line.textContent !== words) line.textContent = words;
      line.dataset.lineState = state;
    });
  }
  // a fragment may have brought a fresh element
  ['htmx:afterSettle', 'htmx:oobAfterSwap'].forEach(moment => {
    document.body.addEventListener(moment, () => {
      if (state) write();
    });
  });
  function tell(kinds, upTo) {
    if (upTo > count) count = upTo;
    // all screens hear at once: their questions need not come at once
    setTimeout(() => {
      const detail = { kinds, count: upTo };
      document.body.dispatchEvent(new CustomEvent('news', { bubbles: true, detail }));
      kinds.forEach(kind => {
        document.body.dispatchEvent(new CustomEvent(`news-${kind}`, { bubbles: true, detail }));
      });
    }, Math.random() * 300);
  }

  function open() {
    clearTimeout(opening);
    close();
    if (!window.EventSource) {
      ask();
      return;
    }
    source = new EventSource(`${base}/stream?after=${count}`);
    source.addEventListener('beat', alive);
    source.addEventListener('news', event => {
      alive(event);
      tell(event.data ? event.data.split(' ') : [], Number(event.lastEventId));
    });
    source.onerror = failed;
  }
  function close() {
    if (source) {
      source.onerror = null;
      source.close();
      source = null;
    }
  }
  function alive(event) {
    failures = 0;
    heard = Date.now();
    if (event.type === 'beat' && Number(event.lastEventId) > count) count = Number(event.lastEventId);
    clearTimeout(asking);
    asking = null;
    say('live');
  }
  // One failure may be the end of a full half-hour or a proxy's; after the second the page asks until a line holds
  // again.
  function failed() {
    close();
    failures++;
    clearTimeout(opening);
    opening = setTimeout(open, failures < 2 ? 500 + Math.random() * 1500 : RETRY);
    if (failures >= 2 && !asking) ask();
  }
  function ask() {
    clearTimeout(asking);
    asking = setTimeout(ask, ASK + Math.random() * 1000);
    fetch(`${base}/news?since=${count}`, { headers: { Accept: 'application/json' }, redirect: 'manual' })
      .then(answer => {
        if (answer.status === 200) {
          signInEnded.over();
          return answer.json().then(answered);
        }
        if (signInEnded.is(answer)) signInEnded.say();
        // no member any more: the page itself says so
        else if (answer.status < 500) {
          clearTimeout(asking);
          clearTimeout(opening);
          location.reload();
        } else say('lost');
      })
      .catch(() => {
        say('lost');
      });
  }
  function answered(news) {
    if (!asking) return;
    heard = Date.now();
    say('asking');
    if (news.count > count) tell(news.kinds, news.count);
  }

  window.addEventListener('online', () => {
    failures = 0;
    open();
  });
  signInEnded.again(() => {
    failures = 0;
    open();
  });
  window.addEventListener('offline', () => {
    failures = 2;
    failed();
    say('lost');
  });
  window.addEventListener('pagehide', () => {
    close();
    clearTimeout(opening);
    clearTimeout(asking);
    asking = null;
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted) {
      open();
      tell([], count);
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - heard > 2 * BEAT) open();
  });
  setInterval(() => {
    if (source && Date.now() - heard > 3 * BEAT) failed();
  }, ASK);
  open();
}

start();
