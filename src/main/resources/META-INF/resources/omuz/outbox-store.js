// The device's store of what waits in an outbox: written down to the disk before anybody is told that it is kept.
let store = null;

export const isOpen = () => store !== null;

export function open(opened) {
  const opening = indexedDB.open('omuz-outbox', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('acts', { keyPath: 'command' });
  opening.onsuccess = () => {
    store = opening.result;
    opened();
  };
}

export function put(act, done) {
  const change = store.transaction('acts', 'readwrite', { durability: 'strict' });
  change.objectStore('acts').put(act);
  change.oncomplete = () => done(true);
  change.onerror = change.onabort = () => done(false);
}

export function forget(act) {
  store.transaction('acts', 'readwrite').objectStore('acts').delete(act.command);
}

export function all(found) {
  const reading = store.transaction('acts').objectStore('acts').getAll();
  reading.onsuccess = () => found(reading.result);
}
