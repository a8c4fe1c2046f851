// Shows the pages of a team room, and the evaluator's page, from the device where no line brings them. The network
// comes first; what was last seen comes where it fails, or keeps a page waiting. Kept is what the server lets the
// device keep: its header Omuz-Keep says whose it is and in which language. It is shown while the cookie omuz-kept
// says the same, and a new value, a sign-in that is asked for, a reader removed from the run and the end of the run
// delete it. No other page is touched.
const KEPT = 'omuz-kept-';
const PATIENCE = 4000;
const OWN = /^(\/runs\/\d+\/)(room(\/.*)?|evaluate)$/;
const ASSET = /^\/(omuz|webjars)\//;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const request = event.request;
  const path = new URL(request.url).pathname;
  if (request.method !== 'GET' || !request.url.startsWith(`${location.origin}/`) || !self.cookieStore) return;
  if (OWN.test(path)) event.respondWith(page(event));
  else if (ASSET.test(path) && isNamedByUs(request.referrer.slice(location.origin.length).split('?')[0]))
    event.respondWith(asset(event));
});

// By a page of ours, or by a script of it that imports another.
function isNamedByUs(path) {
  return OWN.test(path) || ASSET.test(path);
}

async function page(event) {
  const request = event.request;
  const fresh = fetch(request).then(answer => {
    event.waitUntil(heed(request, answer.clone()));
    return answer;
  });
  const late = request.mode === 'navigate' ? new Promise(resolve => setTimeout(resolve, PATIENCE)) : fresh;
  event.waitUntil(fresh.catch(() => {}));
  const answer = await Promise.race([fresh, late]).catch(() => null);
  if (answer && ![502, 503, 504].includes(answer.status)) return answer;
  const kept = await shown(request, request.url, answer === undefined);
  if (kept || answer) return kept || answer;
  return fresh.catch(async failure => (await inbox(request)) || Promise.reject(failure));
}

async function asset(event) {
  const page = await self.clients.get(event.clientId);
  const kept = page && OWN.test(new URL(page.url).pathname) ? await store() : null;
  const found = kept && (await kept.match(event.request.url));
  if (found) return found;
  const answer = await fetch(event.request);
  if (kept && answer.ok) event.waitUntil(kept.put(event.request.url, answer.clone()));
  return answer;
}

async function heed(request, answer) {
  const whose = answer.headers.get('Omuz-Keep');
  // sent to sign in: by whom is not known
  if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 499) await forget('');
  else if (answer.status === 403 || answer.status === 404 || (answer.ok && !whose))
    await forgetRun(OWN.exec(new URL(request.url).pathname)[1]);
  else if (answer.status === 200) {
    await forget(KEPT + whose);
    const headers = new Headers(answer.headers);
    ['Content-Encoding', 'Content-Length', 'Vary'].forEach(name => headers.delete(name));
    headers.set('Omuz-As-Of', Date.now());
    await (await caches.open(KEPT + whose)).put(request.url, new Response(await answer.blob(), { headers }));
  }
}

async function store() {
  const whose = await self.cookieStore.get('omuz-kept');
  return whose ? caches.open(KEPT + whose.value) : null;
}
async function forget(allBut) {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(KEPT) && name !== allBut).map(name => caches.delete(name)));
}
async function forgetRun(path) {
  const kept = await store();
  const pages = kept ? await kept.keys() : [];
  await Promise.all(
    pages.filter(known => new URL(known.url).pathname.startsWith(path)).map(known => kept.delete(known)),
  );
}

async function shown(request, address, slow) {
  const kept = await store();
  const found = kept && (await kept.match(address));
  if (!found || request.mode !== 'navigate' || !found.headers.get('Content-Type').startsWith('text/html'))
    return found;
  const marks = `data-as-of="${found.headers.get('Omuz-As-Of')}" ${slow ? 'data-slow ' : ''}`;
  const html = (await found.text()).replace('<html ', `<html ${marks}`);
  return new Response(html, { headers: found.headers });
}
// A page that was never opened here leads to the inbox, which says so.
async function inbox(request) {
  const room = `${location.origin + OWN.exec(new URL(request.url).pathname)[1]}room`;
  return request.mode === 'navigate' && request.url !== room && (await shown(request, room))
    ? Response.redirect(`${room}#not-kept`)
    : null;
}
