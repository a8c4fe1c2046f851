// The evaluator's form: the guide of the chosen task only, the players of the chosen team, the time of the first stroke, and
// photos made small enough for a bad line. Without a script everything is there at once.
(function () {
  var form = document.querySelector('.evaluate form[enctype]');
  if (!form) return;
  var task = form.elements.task, team = form.elements.team, photo = form.elements.photo, small = null;
  var LONGEST_SIDE = 2000;

  function choose() {
    form.querySelectorAll('[data-task]').forEach(function (guide) {
      guide.hidden = guide.dataset.task !== task.value;
      guide.open = !guide.hidden;
    });
    form.querySelectorAll('.players [data-team]').forEach(function (player) {
      var box = player.querySelector('input');
      player.hidden = team.value !== '' && player.dataset.team !== team.value && !box.checked;
    });
  }
  form.addEventListener('change', choose);
  form.addEventListener('reset', function () { small = null; setTimeout(choose); });
  choose();

  form.addEventListener('input', function () {
    if (!form.elements.observedAt.value) form.elements.observedAt.value = new Date().toISOString();
  });

  if (photo) photo.addEventListener('change', function () {
    small = null;
    var file = photo.files[0];
    if (!file || !window.createImageBitmap) return;
    createImageBitmap(file).then(function (image) {
      var scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
      var canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width * scale); canvas.height = Math.round(image.height * scale);
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(function (blob) { small = blob && blob.size < file.size ? blob : null; }, 'image/jpeg', .85);
    }).catch(function () { /* no image: the server says so */ });
  });

  form.addEventListener('queueing', function (event) {
    var act = event.detail;
    act.fields = act.fields.map(function (pair) {
      if (pair[0] === 'observedAt') return [pair[0], pair[1] || new Date().toISOString()];
      return pair[0] === 'photo' && small ? ['photo', small] : pair;
    });
    form.elements.observedAt.value = '';
  });
})();
