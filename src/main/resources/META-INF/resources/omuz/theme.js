// Before the first paint: follow the system unless the person chose.
(root => {
  if (root.dataset.theme === 'auto') {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      root.dataset.bsTheme = dark.matches ? 'dark' : 'light';
    };
    apply();
    dark.addEventListener('change', apply);
  }
})(document.documentElement);
