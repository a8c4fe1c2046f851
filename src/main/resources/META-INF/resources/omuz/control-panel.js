// The form beside the board opens without losing the board; without a script the link leads to the same page.
function open(address) {
  return htmx.ajax('GET', address, { target: '#panel', select: '#panel', swap: 'outerHTML' }).then(() => {
    const first = document.querySelector(
      '#panel input:not([type=hidden]), #panel select, #panel textarea, #panel button',
    );
    if (first) first.focus();
    document.getElementById('panel').scrollIntoView({ block: 'nearest' });
  });
}
document.addEventListener('click', event => {
  const link = event.target.closest('a[data-panel]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !window.htmx) return;
  event.preventDefault();
  open(link.getAttribute('href'));
});
document.addEventListener('omuz:panel', event => {
  open(event.detail);
});
