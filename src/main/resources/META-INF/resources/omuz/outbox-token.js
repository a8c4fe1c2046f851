// A page that lay open over night, or whose reader has signed in anew beside it, holds a token that nobody knows
// any more.
export function renew() {
  return fetch(location.href, { headers: { Accept: 'text/html' } })
    .then(answer => answer.text())
    .then(html => {
      const found = new DOMParser().parseFromString(html, 'text/html').querySelector('input[name="csrf-token"]');
      if (found)
        document.querySelectorAll('input[name="csrf-token"]').forEach(input => {
          input.value = found.value;
        });
      return Boolean(found);
    })
    .catch(() => false /* no line: asked again with the next try */);
}
