// A tone for what arrives, if the player wants one.
const button = document.querySelector('[data-sound]');
let audio = null;
function wanted() {
  try {
    return localStorage.getItem('omuz-sound') === 'on';
  } catch {
    return false;
  }
}
function context() {
  const Audio = window.AudioContext || window.webkitAudioContext;
  if (!audio && Audio) audio = new Audio();
  if (audio && audio.state === 'suspended') audio.resume();
}
export function tone(urgent) {
  if (!wanted() || !audio || audio.state !== 'running') return;
  (urgent ? [0, 0.22, 0.44] : [0]).forEach(from => {
    const tone = audio.createOscillator();
    const loud = audio.createGain();
    const at = audio.currentTime + from;
    tone.frequency.value = urgent ? 880 : 660;
    loud.gain.setValueAtTime(0.0001, at);
    loud.gain.exponentialRampToValueAtTime(0.25, at + 0.02);
    loud.gain.exponentialRampToValueAtTime(0.0001, at + 0.2);
    tone.connect(loud).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.22);
  });
}
export function showSound() {
  if (!button) return;
  button.hidden = false;
  button.setAttribute('aria-pressed', String(wanted()));
  button.querySelector('[data-sound-words]').textContent = wanted() ? button.dataset.on : button.dataset.off;
}
if (button)
  button.addEventListener('click', () => {
    try {
      localStorage.setItem('omuz-sound', wanted() ? 'off' : 'on');
    } catch {
      /* forbidden: stays silent */
    }
    context();
    showSound();
    tone(false);
  });
// Browsers let nobody sound before the first touch.
document.addEventListener('pointerdown', () => {
  if (wanted()) context();
});
