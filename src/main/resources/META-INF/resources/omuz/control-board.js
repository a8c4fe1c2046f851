// The board: its buttons redraw it and nothing else; lines stay unfolded, and the focus where it was, when it is
// drawn anew.
import { whole } from './digits.js';

function start() {
  const host = document.querySelector('.control-room');
  if (!host || (!window.htmx && !document.querySelector('script[src*=htmx]'))) return null;
  const base = `${host.dataset.live}/control`;
  const store = `omuz-board:${base}`;
  let lines = { open: [], fold: [] };
  try {
    lines = JSON.parse(sessionStorage.getItem(store)) || lines;
  } catch {
    /* the store may be forbidden */
  }

  function keep(list, number, is) {
    lines[list] = lines[list].filter(one => one !== number);
    if (is) lines[list].push(number);
    lines[list] = lines[list].slice(-12);
    try {
      sessionStorage.setItem(store, JSON.stringify(lines));
    } catch {
      /* kept for this page alone */
    }
  }
  document.addEventListener('htmx:configRequest', event => {
    if (!event.detail.target || event.detail.target.id !== 'board') return;
    event.detail.path += `${event.detail.path.indexOf('?') < 0 ? '?' : '&'}open=${encodeURIComponent(
      lines.open.join(','),
    )}&fold=${encodeURIComponent(lines.fold.join(','))}`;
  });

  function redraw() {
    htmx.ajax('GET', `${base}/board`, { source: '#board', target: '#board', swap: 'innerHTML' });
  }
  function unfold(link) {
    const number = link.dataset.unfold;
    const detail = document.getElementById(`d${number}`);
    const row = document.getElementById(`i${number}`);
    keep('open', number, !detail);
    keep('fold', number, detail);
    if (number === 'all') {
      redraw();
      return;
    }
    link.setAttribute('aria-expanded', detail ? 'false' : 'true');
    if (detail) detail.remove();
    else
      htmx.ajax('GET', `${base}/injects/${encodeURIComponent(number)}`, {
        source: link,
        target: row,
        swap: 'afterend',
      });
  }
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-unfold]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    unfold(link);
  });

  function send(button) {
    const values = {};
    values[button.name] = button.value;
    htmx.ajax('POST', button.getAttribute('formaction'), {
      source: button,
      target: '#board',
      swap: 'innerHTML',
      values,
    });
  }
  document.addEventListener(
    'submit',
    event => {
      if (!event.target.closest('form.board') || !event.submitter || !window.htmx) return;
      event.preventDefault();
      event.stopPropagation();
      send(event.submitter);
    },
    true,
  );

  let focused = null;
  let unfolded = [];
  let waiting = count();
  function count() {
    return document.querySelectorAll('#board [data-waits]').length;
  }
  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.target.id !== 'board') return;
    unfolded = Array.prototype.map.call(document.querySelectorAll('#board details[open][id]'), one => one.id);
    const focus = document.activeElement && document.activeElement.closest('#board') ? document.activeElement : null;
    const row = focus && focus.closest('tr');
    focused = focus && {
      address: focus.getAttribute('formaction') || focus.getAttribute('href'),
      line: row && row.id.slice(1),
    };
  });
  document.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.id !== 'board') return;
    unfolded.forEach(id => {
      const one = document.getElementById(id);
      if (one) one.open = true;
    });
    if (focused) {
      const address = focused.address && CSS.escape(focused.address);
      let again = address && document.querySelector(`#board [formaction="${address}"], #board [href="${address}"]`);
      again = again || (focused.line && link(document.getElementById(`i${focused.line}`)));
      if (again) again.focus({ preventScroll: true });
    }
    if (count() > waiting) say('waits', whole(count()));
    waiting = count();
  });

  function say(what, number) {
    const status = document.getElementById('said');
    status.textContent = status.dataset[what].replace('%n%', number);
  }
  function link(row) {
    return row && row.querySelector('a[data-unfold]');
  }

  return { base, unfold, send, say, link };
}

// nothing on a page without a board
export const board = start();
