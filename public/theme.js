// Sets the reader's own choice of colours before the page is painted; without a choice the system's holds.
(() => {
  const root = document.documentElement;
  const order = ['auto', 'light', 'dark'];
  const read = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const show = (theme) => {
    if (theme === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme);
  };
  let theme = order.includes(read()) ? read() : 'auto';
  show(theme);
  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('button.theme');
    if (!button) return;
    const words = JSON.parse(button.dataset.themeWords);
    const name = () => (button.textContent = `${words.label}: ${words[theme]}`);
    button.hidden = false;
    name();
    button.addEventListener('click', () => {
      theme = order[(order.indexOf(theme) + 1) % order.length];
      show(theme);
      name();
      try {
        if (theme === 'auto') localStorage.removeItem('theme');
        else localStorage.setItem('theme', theme);
      } catch {
        // A browser that stores nothing still shows the choice on this page.
      }
    });
  });
})();
