// What the pages of the exercise builder do.
import './msel-line.js';
import './msel-order.js';
import './picks.js';

document.documentElement.classList.add('js');
