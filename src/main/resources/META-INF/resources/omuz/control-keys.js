// Single keys; each names what it does and, for an inject, does it to the line that has the focus.
import { board } from './control-board.js';

function start({ base, unfold, send, say, link }) {
  const help = document.getElementById('keys');
  const on = document.getElementById('keys-on');
  try {
    on.checked = localStorage.getItem('omuz-keys') !== 'off';
  } catch {
    /* on, then */
  }
  on.addEventListener('change', () => {
    try {
      localStorage.setItem('omuz-keys', on.checked ? 'on' : 'off');
    } catch {
      /* for this page alone */
    }
  });
  document.addEventListener('click', event => {
    if (event.target.closest('[data-keys-help]')) help.showModal();
  });

  function rows() {
    return Array.prototype.slice.call(document.querySelectorAll('#board tr[id^=i]'));
  }
  function line() {
    const row = document.activeElement && document.activeElement.closest('#board tr');
    return row && document.getElementById(`i${row.id.slice(1)}`);
  }
  function move(by) {
    const all = rows();
    const at = all.indexOf(line());
    const next = document.querySelector('#board tr.line-next');
    const to = at < 0 ? next || all[0] : all[Math.max(0, Math.min(all.length - 1, at + by))];
    if (to) {
      link(to).focus();
      to.scrollIntoView({ block: 'nearest' });
    }
  }
  function fire() {
    const row = line();
    const next = document.querySelector('#board tr.line-next');
    if (!row) {
      if (next) {
        link(next).focus();
        next.scrollIntoView({ block: 'nearest' });
        say('choose', next.id.slice(1));
      }
      return;
    }
    const button = row.querySelector('button[formaction$="/fire"]');
    if (button) send(button);
    else say('gone', row.id.slice(1));
  }
  // The line may be folded: its buttons are then not on the page.
  function steer(row, act) {
    const form = document.querySelector('form.board');
    const command = Math.random().toString(36).slice(2) + Date.now().toString(36);
    htmx.ajax('POST', `${base}/injects/${encodeURIComponent(row.id.slice(1))}/${act}`, {
      source: link(row),
      target: '#board',
      swap: 'innerHTML',
      values: { command: command.slice(0, 30), 'csrf-token': form.elements['csrf-token'].value },
    });
  }
  function pace(by) {
    const now = document.querySelector('.speeds [aria-pressed=true]');
    const to = now && (by > 0 ? now.nextElementSibling : now.previousElementSibling);
    if (to) send(to);
  }
  function panel(what) {
    document.dispatchEvent(new CustomEvent('omuz:panel', { detail: `${base}?panel=${what}` }));
  }

  document.addEventListener('keydown', event => {
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      help.open ||
      event.target.closest('input, textarea, select, [contenteditable]')
    ) {
      if (event.key === 'Escape' && event.target.closest && event.target.closest('#panel')) close(event);
      return;
    }
    const key = event.key.toLowerCase();
    if (key === 'escape') {
      close(event);
      return;
    }
    // lists that scroll need the arrows themselves
    const free = document.activeElement === document.body || document.activeElement.closest('#board tr');
    if ((key === 'arrowdown' || key === 'arrowup') && free) {
      event.preventDefault();
      move(key === 'arrowdown' ? 1 : -1);
      return;
    }
    if (!on.checked || event.repeat) return;
    if (act(key)) event.preventDefault();
  });
  function act(key) {
    const row = line();
    if (key === '?') {
      help.showModal();
      return true;
    }
    if (key === 'f' && document.querySelector('button[formaction$="/fire"], tr.line-fired')) {
      fire();
      return true;
    }
    if (key === '+' || key === '=') {
      pace(1);
      return true;
    }
    if (key === '-') {
      pace(-1);
      return true;
    }
    if (key === 'u' && row) {
      unfold(link(row));
      return true;
    }
    if (row && row.querySelector('button[formaction$="/fire"]')) {
      if (key === 'h') {
        steer(row, row.classList.contains('line-held') ? 'release' : 'hold');
        return true;
      }
      if (key === 'e') {
        panel(`edit:${row.id.slice(1)}`);
        return true;
      }
      if (key === 'x') {
        panel(`skip:${row.id.slice(1)}`);
        return true;
      }
    }
    const button = document.querySelector(`#board [data-key="${CSS.escape(key)}"]`);
    if (!button) return false;
    if (button.tagName === 'BUTTON') send(button);
    else button.click();
    return true;
  }
  function close(event) {
    const cancel = document.querySelector('#panel a[data-panel]');
    if (!cancel) return;
    event.preventDefault();
    cancel.click();
  }
}

if (board) start(board);
