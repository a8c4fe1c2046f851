// The evaluator's form: the guide of the chosen task only, the players of the chosen team, the time of the first
// stroke, and photos made small enough for a bad line. Without a script everything is there at once.
function start() {
  const form = document.querySelector('.evaluate form[enctype]');
  if (!form) return;
  const task = form.elements.task;
  const team = form.elements.team;
  const photo = form.elements.photo;
  let small = null;
  const LONGEST_SIDE = 2000;

  function choose() {
    form.querySelectorAll('[data-task]').forEach(guide => {
      guide.hidden = guide.dataset.task !== task.value;
      guide.open = !guide.hidden;
    });
    form.querySelectorAll('.players [data-team]').forEach(player => {
      const box = player.querySelector('input');
      player.hidden = team.value !== '' && player.dataset.team !== team.value && !box.checked;
    });
  }
  form.addEventListener('change', choose);
  form.addEventListener('reset', () => {
    small = null;
    setTimeout(choose);
  });
  choose();

  form.addEventListener('input', () => {
    if (!form.elements.observedAt.value) form.elements.observedAt.value = new Date().toISOString();
  });

  if (photo)
    photo.addEventListener('change', () => {
      small = null;
      const file = photo.files[0];
      if (!file || !window.createImageBitmap) return;
      createImageBitmap(file)
        .then(image => {
          const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
          const canvas = document.createElement('canvas');
          canvas.width = Math.round(image.width * scale);
          canvas.height = Math.round(image.height * scale);
          canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
          canvas.toBlob(
            blob => {
              small = blob && blob.size < file.size ? blob : null;
            },
            'image/jpeg',
            0.85,
          );
        })
        .catch(() => {
          /* no image: the server says so */
        });
    });

  form.addEventListener('queueing', event => {
    const act = event.detail;
    act.fields = act.fields.map(pair => {
      if (pair[0] === 'observedAt') return [pair[0], pair[1] || new Date().toISOString()];
      return pair[0] === 'photo' && small ? ['photo', small] : pair;
    });
    form.elements.observedAt.value = '';
  });
}

start();
