// The live line of a run. A page with <main data-live="/runs/7" data-count="12"> (the run, and how many entries the page has
// read) is told of news by server-sent events, and asks every five seconds where no line holds. Each news becomes an event
// "news" on the body (detail.kinds, detail.count), and one "news-<kind>" for each kind, which htmx fragments wait for.
// An event "line" (detail.there) says that the line has come or gone.
// The line as it is stands in every [data-line-state]; its words come from data-live, data-asking and data-lost, in which
// %time% stands for when something was last heard. Times are told in the zone of the run or else of the centre (data-zone), wherever the device thinks it is.
window.runTime = function (at, parts) {
  var host = document.querySelector('[data-live][data-zone]') || document.querySelector('[data-zone]');
  var whole = { hour: '2-digit', minute: '2-digit', second: '2-digit' };
  var how = Object.assign({ hour12: false, timeZone: host ? host.dataset.zone : undefined }, parts || whole);
  return new Date(at).toLocaleTimeString(document.documentElement.lang, how);
};
(function () {
  var host = document.querySelector('[data-live][data-count]');
  if (!host) return;
  var BEAT = 15000, ASK = 5000, RETRY = 30000;
  var base = host.dataset.live, count = Number(host.dataset.count) || 0;
  var source = null, failures = 0, heard = Date.now(), opening = null, asking = null, state = '';

  function say(now) {
    if (state === now && now !== 'lost') return;
    if (state !== now) document.body.dispatchEvent(new CustomEvent('line', { detail: { there: now !== 'lost' } }));
    state = now;
    write();
  }
  function write() {
    document.querySelectorAll('[data-line-state]').forEach(function (line) {
      var words = (line.dataset[state] || '').replace('%time%', runTime(heard));
      if (line.textContent !== words) line.textContent = words;
      line.dataset.lineState = state;
    });
  }
  // a fragment may have brought a fresh element
  ['htmx:afterSettle', 'htmx:oobAfterSwap'].forEach(function (moment) {
    document.body.addEventListener(moment, function () { if (state) write(); });
  });
  function tell(kinds, upTo) {
    if (upTo > count) count = upTo;
    // all screens hear at once: their questions need not come at once
    setTimeout(function () {
      var detail = { kinds: kinds, count: upTo };
      document.body.dispatchEvent(new CustomEvent('news', { bubbles: true, detail: detail }));
      kinds.forEach(function (kind) {
        document.body.dispatchEvent(new CustomEvent('news-' + kind, { bubbles: true, detail: detail }));
      });
    }, Math.random() * 300);
  }

  function open() {
    clearTimeout(opening);
    close();
    if (!window.EventSource) { ask(); return; }
    source = new EventSource(base + '/stream?after=' + count);
    source.addEventListener('beat', alive);
    source.addEventListener('news', function (event) {
      alive(event);
      tell(event.data ? event.data.split(' ') : [], Number(event.lastEventId));
    });
    source.onerror = failed;
  }
  function close() { if (source) { source.onerror = null; source.close(); source = null; } }
  function alive(event) {
    failures = 0;
    heard = Date.now();
    if (event.type === 'beat' && Number(event.lastEventId) > count) count = Number(event.lastEventId);
    clearTimeout(asking); asking = null;
    say('live');
  }
  // One failure may be the end of a full half-hour or a proxy's; after the second the page asks until a line holds again.
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
    fetch(base + '/news?since=' + count, { headers: { Accept: 'application/json' }, redirect: 'manual' })
      .then(function (answer) {
        if (answer.status === 200) { signInEnded.over(); return answer.json().then(answered); }
        if (signInEnded.is(answer)) signInEnded.say();
        // no member any more: the page itself says so
        else if (answer.status < 500) { clearTimeout(asking); clearTimeout(opening); location.reload(); }
        else say('lost');
      })
      .catch(function () { say('lost'); });
  }
  function answered(news) {
    if (!asking) return;
    heard = Date.now();
    say('asking');
    if (news.count > count) tell(news.kinds, news.count);
  }

  window.addEventListener('online', function () { failures = 0; open(); });
  signInEnded.again(function () { failures = 0; open(); });
  window.addEventListener('offline', function () { failures = 2; failed(); say('lost'); });
  window.addEventListener('pagehide', function () { close(); clearTimeout(opening); clearTimeout(asking); asking = null; });
  window.addEventListener('pageshow', function (event) { if (event.persisted) { open(); tell([], count); } });
  document.addEventListener('visibilitychange', function () {
    if (!document.hidden && Date.now() - heard > 2 * BEAT) open();
  });
  setInterval(function () { if (source && Date.now() - heard > 3 * BEAT) failed(); }, ASK);
  open();
})();
