// A part of the page that is exchanged under a finger takes the tap away with it: what is new waits until the finger is
// lifted and its click has come.
const CLICK_COMES = 120;
let down = false;
let late = false;

function lifted() {
  setTimeout(() => {
    down = false;
    if (!late) return;
    late = false;
    document.body.dispatchEvent(new CustomEvent('news', { bubbles: true, detail: { kinds: [], own: true } }));
  }, CLICK_COMES);
}

document.addEventListener(
  'pointerdown',
  () => {
    down = true;
  },
  true,
);
['pointerup', 'pointercancel'].forEach(name => document.addEventListener(name, lifted, true));
document.addEventListener('htmx:beforeSwap', event => {
  const asks = event.detail.requestConfig.elt.getAttribute('hx-trigger') || '';
  if (!down || !asks.includes('news')) return;
  event.detail.shouldSwap = false;
  late = true;
});
