// Taps go through the outbox. A row shows the newest tap of this device at once, and says so while it waits for the
// line, until the page's own part (#marks), which is asked for anew after each tap that got through, shows what the
// server has. What rests on the taps (form[data-after-taps]) is sent after them.
function start() {
  let waiting = [];
  let held = null;

  document.body.addEventListener('outbox', event => {
    waiting = event.detail.acts.filter(act => act.state === 'waiting');
    document.querySelectorAll('form.taps').forEach(form => {
      show(form, event.detail.sending);
    });
    go(event.detail.acts.some(refused));
  });
  document.addEventListener(
    'submit',
    event => {
      const form = event.target;
      const by = event.submitter;
      if (!form.matches('form[data-after-taps]') || !waiting.length) return;
      event.preventDefault();
      event.stopPropagation();
      held = {
        action: form.getAttribute('action'),
        button: by && by.name ? `[name="${by.name}"][value="${by.value}"]` : 'button',
      };
      say(form, form.dataset.afterTaps);
    },
    true,
  );

  // The part of the page that holds the form may have been asked for anew meanwhile.
  function go(isRefused) {
    const form = held && document.querySelector(`form[data-after-taps][action="${held.action}"]`);
    if (!form) return;
    say(form, waiting.length ? form.dataset.afterTaps : isRefused ? form.dataset.afterTapsNot : '');
    if (waiting.length) return;
    const button = form.querySelector(held.button);
    held = null;
    if (!isRefused) form.requestSubmit(button);
  }
  function say(form, words) {
    let line = form.querySelector('.after-taps');
    if (!line) {
      line = document.createElement('p');
      line.className = 'after-taps';
      line.setAttribute('role', 'status');
      form.append(line);
    }
    line.textContent = words;
  }

  function show(form, sending) {
    const mine = waiting.filter(act => act.action === form.getAttribute('action') && isOf(form, act)).pop();
    form.closest('li').classList.toggle('is-unsaved', Boolean(mine) && !sending);
    if (mine)
      form.querySelectorAll('button').forEach(button => {
        button.setAttribute(
          'aria-pressed',
          mine.fields.some(pair => pair[0] === button.name && pair[1] === button.value),
        );
      });
  }
  // of the same half-day: another may be tapped on another page
  function isOf(form, act) {
    return act.fields.every(pair => {
      const hidden = form.querySelector(`input[type=hidden][name="${pair[0]}"]`);
      return !hidden || hidden.value === pair[1];
    });
  }
  function refused(act) {
    return act.state === 'refused';
  }
}

start();
