import type { Language } from '../../i18n/language.ts';
import { maybeHostMessage, type FrameMessage, type HostMessage } from '../messages.ts';
import { wishesOf, type Wishes } from '../wishes.ts';
import { tellHeight } from './height.ts';

/** What every page in a frame does: colours, language, height, links. `begin` runs when the page is there. */
export function openPage(
  begin: (wishes: Wishes, listen: (to: (message: HostMessage) => void) => void) => void,
): void {
  const wishes = wishesOf(location.search, location.hash);
  const root = document.documentElement;
  const paint = (theme: 'auto' | 'light' | 'dark' | null): void => {
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
  };
  paint(wishes.theme);
  if (leadOn(wishes.language)) return;
  const listeners: ((message: HostMessage) => void)[] = [({ theme }) => theme && paint(theme)];
  addEventListener('message', ({ source, data }) => {
    const message = source === parent && source !== window ? maybeHostMessage(data) : undefined;
    if (message) for (const listener of listeners) listener(message);
  });
  addEventListener('DOMContentLoaded', () => {
    begin(wishes, (to) => listeners.push(to));
    tellHeight(wishes);
    if (wishes.secret !== null) tellLinks(wishes.secret);
  });
}

export function tellHost(message: FrameMessage): void {
  if (parent !== window) parent.postMessage(message, '*');
}

/** Each language has a page of its own: English here, the others in folders under it. */
function leadOn(wanted: Language | null): boolean {
  const present = document.documentElement.dataset['lang'] as Language;
  if (wanted === null || wanted === present) return false;
  const way = (present === 'en' ? '' : '../') + (wanted === 'en' ? '' : `${wanted}/`);
  location.replace((way || './') + location.search + location.hash);
  return true;
}

/** WordPress opens no windows for a frame, but follows the links that it names. */
function tellLinks(secret: string): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href]');
    if (!link || event.defaultPrevented) return;
    parent.postMessage(
      { message: 'link', value: new URL(link.getAttribute('href') ?? '', location.href).href, secret },
      '*',
    );
  });
}
