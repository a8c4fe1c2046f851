// What every page does.
import './menus.js';
import './keeping.js';
import './waits-here.js';

// A second click on a button that already sends would send twice.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sending) {
    event.preventDefault();
    return;
  }
  if (form.method === 'post') {
    form.dataset.sending = 'yes';
    window.addEventListener(
      'pageshow',
      () => {
        delete form.dataset.sending;
      },
      { once: true },
    );
  }
});
// A filter applies as soon as it is chosen.
document.addEventListener('change', event => {
  const form = event.target.closest('form[data-apply]');
  if (form && event.target.matches('select, input[type=date], input[type=checkbox]')) form.requestSubmit();
});
document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) window.print();
});
// A page of somebody signed in that the browser brings back whole is asked for again: it may be somebody else by now.
window.addEventListener('pageshow', event => {
  if (event.persisted && document.getElementById('sign-in-ended')) location.reload();
});
// A table of a text that is wider than the screen is scrolled by keys as well.
document.querySelectorAll('.prose table').forEach(table => {
  if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
});
