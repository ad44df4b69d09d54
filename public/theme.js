// Sets the reader's own choice of colours before the page is painted; without a choice the system's holds.
(() => {
  const root = document.documentElement;
  const order = ['auto', 'light', 'dark'];
  let theme = 'auto';
  try {
    theme = order.find((name) => name === localStorage.getItem('theme')) ?? 'auto';
  } catch {
    // A browser that stores nothing still shows the system's colours.
  }
  const show = () => (theme === 'auto' ? root.removeAttribute('data-theme') : root.setAttribute('data-theme', theme));
  show();
  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('button.theme');
    if (!button) return;
    const words = JSON.parse(button.dataset.words);
    const name = () => (button.querySelector('.theme-name').textContent = words[theme]);
    button.hidden = false;
    name();
    button.addEventListener('click', () => {
      theme = order[(order.indexOf(theme) + 1) % order.length];
      show();
      name();
      try {
        if (theme === 'auto') localStorage.removeItem('theme');
        else localStorage.setItem('theme', theme);
      } catch {
        // The choice then holds for this page only.
      }
    });
  });
})();
