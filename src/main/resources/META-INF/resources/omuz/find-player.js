// A list of many players is narrowed by what is typed; without a script it is read as it is.
import { folded } from './letters.js';

document.documentElement.classList.add('js');
document.addEventListener('input', event => {
  const find = event.target.closest('[data-find=li]');
  if (!find) return;
  const words = folded(find.value.trim());
  find.parentNode.querySelectorAll(find.dataset.find).forEach(one => {
    one.hidden = folded(one.textContent).indexOf(words) < 0;
  });
});
