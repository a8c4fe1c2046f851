// The one answer of every page to "your sign-in has run out": what asks by script finds out by signInEnded.is(status)
// or from htmx, and signInEnded.say() shows the sentence that the page carries (template #sign-in-ended) with the
// link that signs in beside it. Nothing typed is touched. Whoever comes back to the page is heard by
// signInEnded.again(function): what waited is sent anew, and what gets through takes the sentence away by
// signInEnded.over().
const waiting = [];
let shown = null;

export function is(answer) {
  return answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 499;
}
export function say() {
  const words = document.getElementById('sign-in-ended');
  if (shown || !words) return;
  shown = document.createElement('div');
  shown.className = 'sign-in-ended';
  shown.setAttribute('role', 'alert');
  document.body.append(shown);
  // into a place that is there already: else it is not read out
  shown.append(words.content.cloneNode(true));
}
export function over() {
  if (shown) shown.remove();
  shown = null;
}
export function again(send) {
  waiting.push(send);
}

function back() {
  if (shown && !document.hidden)
    waiting.forEach(send => {
      send();
    });
}
// Signed in beside this page, in another tab: a page of somebody signed in says so to the others.
if (window.BroadcastChannel) {
  const beside = new BroadcastChannel('omuz-signed-in');
  beside.onmessage = () => {
    if (shown)
      waiting.forEach(send => {
        send();
      });
  };
  window.addEventListener('load', () => {
    if (document.getElementById('sign-in-ended')) beside.postMessage('');
  });
}
document.addEventListener('visibilitychange', back);
window.addEventListener('focus', back);
document.addEventListener('htmx:responseError', event => {
  if (is(event.detail.xhr)) say();
});
document.addEventListener('htmx:afterRequest', event => {
  if (event.detail.successful) over();
});
