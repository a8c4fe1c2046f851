// A cell of the matrix opens its explanation beside the table; without this script the link loads the page with it.
document.addEventListener('click', event => {
  const link = event.target.closest('.mx td > a');
  const place = document.getElementById('why-place');
  if (!link || !place || event.ctrlKey || event.metaKey || event.shiftKey || !window.htmx) return;
  event.preventDefault();
  htmx.ajax('GET', link.href, { target: place, swap: 'innerHTML' }).then(() => {
    document.querySelectorAll('.mx a[aria-current]').forEach(other => {
      other.removeAttribute('aria-current');
    });
    link.setAttribute('aria-current', 'true');
    place.parentElement.classList.add('open');
    history.replaceState(null, '', link.href);
    const why = document.getElementById('why');
    if (why) why.focus({ preventScroll: window.innerWidth > 992 });
  });
});
document.addEventListener('click', event => {
  const close = event.target.closest('[data-close]');
  if (!close) return;
  event.preventDefault();
  document.getElementById('why-place').textContent = '';
  document.querySelector('.mx-side').classList.remove('open');
  history.replaceState(null, '', close.href);
  const link = document.querySelector('.mx a[aria-current]');
  if (link) {
    link.removeAttribute('aria-current');
    link.focus();
  }
});
