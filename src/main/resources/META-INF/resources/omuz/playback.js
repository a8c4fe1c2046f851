// Plays a run back by itself, entry by entry, in the pace that is chosen: as long as exercise time passed between two entries, but
// no pause is longer than a few seconds. The slider follows whatever is shown.
(function () {
  var LONGEST = 3000, SHORTEST = 150;
  var box = document.querySelector('.self-play'), button = document.querySelector('[data-self-play]'), pace = document.getElementById('pace');
  var slider = document.getElementById('second'), at = document.getElementById('at'), output = document.querySelector('.scrub output');
  if (!box || !slider) return;
  document.documentElement.classList.add('js');
  var timer = null, playing = false;
  function played() { return document.getElementById('played'); }
  var two = window.omuzDigits.two;
  function said(s) { return 'T+' + two(Math.floor(s / 3600)) + ':' + two(Math.floor(s / 60) % 60) + ':' + two(s % 60); }

  function atEnd() { return played().dataset.at === played().dataset.last; }
  function later() {
    clearTimeout(timer);
    if (!playing) return;
    if (atEnd()) { set(false); return; }
    var wait = Number(played().dataset.pause) / Number(pace.value);
    timer = setTimeout(function () { document.getElementById('forth').click(); }, Math.max(SHORTEST, Math.min(LONGEST, wait)));
  }
  function set(on) {
    playing = on;
    button.textContent = on ? button.dataset.stop : button.dataset.play;
    if (!on) { clearTimeout(timer); return; }
    if (atEnd()) document.getElementById('to-start').click();
    else later();
  }

  box.hidden = false;
  button.addEventListener('click', function () { set(!playing); });
  pace.addEventListener('change', function (event) { event.stopPropagation(); later(); });
  slider.addEventListener('input', function () { set(false); output.textContent = said(Number(slider.value)); });
  document.addEventListener('htmx:afterSettle', function (event) {
    if (!document.getElementById('played')) return;
    slider.value = played().dataset.second;
    at.value = played().dataset.at;
    output.textContent = played().dataset.time;
    later();
  });
  // no answer came: what is shown stays, and waits for the reader
  ['htmx:sendError', 'htmx:responseError'].forEach(function (name) { document.addEventListener(name, function () { set(false); }); });
})();
