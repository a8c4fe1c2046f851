// The control room, and what of it a discussion uses as well.
import './control-clocks.js';
import './control-panel.js';
import './control-board.js';
import './control-keys.js';
import './find-player.js';
