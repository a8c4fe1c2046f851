// Many things to tick: found by a part of their name; what is ticked is always said above.
import { whole } from './digits.js';
import { folded } from './letters.js';

document.addEventListener('input', event => {
  const find = event.target;
  if (!find.matches || !find.matches('.pick-fold [data-find]')) return;
  const wanted = folded(find.value.trim());
  const fold = find.closest('.pick-fold');
  let shown = 0;
  fold.querySelectorAll('.pick-group').forEach(group => {
    let any = 0;
    group.querySelectorAll('.pick').forEach(pick => {
      pick.hidden = wanted !== '' && folded(pick.textContent).indexOf(wanted) < 0;
      any += pick.hidden ? 0 : 1;
    });
    group.hidden = any === 0;
    shown += any;
  });
  fold.querySelector('[data-found]').textContent = shown === 0 ? find.dataset.none : whole(shown);
});
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.matches('[data-find]')) event.preventDefault();
});
document.addEventListener('change', event => {
  const fold = event.target.closest('.pick-fold');
  if (fold && event.target.matches('.pick input')) {
    const says = fold.querySelector('[data-chosen]');
    const names = Array.prototype.map.call(
      fold.querySelectorAll('.pick input:checked'),
      one => one.parentNode.querySelector('bdi').textContent,
    );
    says.textContent = names.length ? names.join('; ') : says.dataset.chosen;
  }
});
