// What the device keeps for a bad line (keeper.js) goes with whose it is.
function keep() {
  if (!window.caches) return;
  function forget() {
    caches.keys().then(names => {
      names
        .filter(name => name.indexOf('omuz-kept-') === 0)
        .forEach(name => {
          caches.delete(name);
        });
    });
  }
  if (!/(^|; )omuz-kept=/.test(document.cookie)) forget();
  document.addEventListener('click', event => {
    if (!event.target.closest('a[href="/sign-out"]')) return;
    document.cookie = 'omuz-kept=; path=/; max-age=0';
    forget();
  });
}

keep();
