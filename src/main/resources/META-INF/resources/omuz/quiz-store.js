// What was answered and is not yet acknowledged, kept on the device.
export function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) || {};
  } catch {
    return {};
  }
}
export function store(key, waiting) {
  try {
    localStorage.setItem(key, JSON.stringify(waiting));
  } catch {
    /* full or forbidden: still in memory */
  }
}
export function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    /* as above */
  }
}
