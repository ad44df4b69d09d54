// The reader's own settings, kept in the reader's own browser: colours, set before the page is painted, and the
// shortcuts; and the letters of Chinese pages, asked for when the page stands. Without this script the system's colours
// hold, there are no shortcuts, and the letters come as they can.
(() => {
  const root = document.documentElement;
  const read = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  /** Keeps a setting; none is kept where it is the usual one, or where the browser stores nothing. */
  const keep = (name, value) => {
    try {
      if (value === null) localStorage.removeItem(name);
      else localStorage.setItem(name, value);
    } catch {
      // The choice then holds for this page only.
    }
  };

  const themes = ['auto', 'light', 'dark'];
  let theme = themes.find((name) => name === read('theme')) ?? 'auto';
  let shortcuts = read('shortcuts') !== 'off';
  const paint = () =>
    theme === 'auto' ? root.removeAttribute('data-theme') : root.setAttribute('data-theme', theme);
  paint();

  /** A button that steps through values and says in its own words which one holds. */
  const choice = (button, present, step) => {
    const words = JSON.parse(button.dataset.words);
    const name = button.querySelector('[data-name]');
    button.hidden = false;
    name.textContent = words[present()];
    button.addEventListener('click', () => {
      step();
      name.textContent = words[present()];
    });
  };

  addEventListener('DOMContentLoaded', () => {
    const colours = document.querySelector('button.theme');
    if (colours) {
      choice(
        colours,
        () => theme,
        () => {
          theme = themes[(themes.indexOf(theme) + 1) % themes.length];
          paint();
          keep('theme', theme === 'auto' ? null : theme);
        },
      );
    }
    const keys = document.querySelector('button.shortcuts');
    if (keys) {
      choice(
        keys,
        () => (shortcuts ? 'on' : 'off'),
        () => {
          shortcuts = !shortcuts;
          keep('shortcuts', shortcuts ? null : 'off');
        },
      );
    }
  });

  if (root.lang.startsWith('zh')) {
    const set = () => root.setAttribute('data-letters', '');
    // Whoever comes from another page of ours has most of them.
    if (document.referrer.startsWith(`${location.origin}/`)) set();
    else {
      const ask = () => document.fonts.load('1em "Han Serif"', '文').then(set);
      // The second frame: the first has been painted then.
      addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(ask))));
    }
  }

  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (!shortcuts || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
    const field = document.querySelector('#query');
    const link = document.querySelector(key === '/' ? 'a.to-search' : key === '?' ? 'a.to-help' : 'none');
    if (key === '/' && field) field.focus();
    else if (link) location.assign(link.href);
    else return;
    event.preventDefault();
  });
})();
