// Before the first paint: follow the system unless the person chose.
(function (root) {
  if (root.dataset.theme === 'auto') {
    var dark = window.matchMedia('(prefers-color-scheme: dark)');
    var apply = function () { root.dataset.bsTheme = dark.matches ? 'dark' : 'light'; };
    apply();
    dark.addEventListener('change', apply);
  }
})(document.documentElement);
