// A line of the outbox: what it is, how it stands, and the ways out of what was refused.
function ways(act, say, remove) {
  const both = document.createElement('span');
  const link = document.createElement('a');
  const button = document.createElement('button');
  both.className = 'acts';
  link.className = button.className = 'btn btn-outline-primary btn-sm';
  link.href = act.page;
  link.textContent = say.open;
  button.type = 'button';
  button.textContent = say.delete;
  button.addEventListener('click', () => remove(act));
  both.append(link, button);
  return both;
}

export function line(act, words, say, remove) {
  const item = document.createElement('li');
  const title = document.createElement('span');
  const state = document.createElement('span');
  item.className = `is-${act.state}`;
  title.dir = 'auto';
  title.textContent = act.title;
  state.className = `state${act.state === 'waiting' ? ' state-soon' : ''}`;
  state.textContent = words;
  item.append(title, state);
  if (act.state === 'refused') item.append(ways(act, say, remove));
  return item;
}
