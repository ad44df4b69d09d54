import { SANDBOX } from './code.ts';
import { maybeFrameMessage, VERSION, type HostMessage } from './messages.ts';
import { isMeetingId, isViewPath } from './view.ts';

const LANGUAGES = ['en', 'de', 'zh'];
const EVENTS = ['message', 'hashchange'];

/**
 * `<parley-timeline view="dialogues/ID" from="2017" to="2026" theme="auto" lang="en" select="MEETING">`: a frame with
 * the exact height, in step with its host's colours, language and `#MEETING`. What stands inside stays: the frame
 * that is there is used, and a linked picture is hidden only when a frame has shown itself.
 */
export class ParleyTimeline extends HTMLElement {
  static observedAttributes = ['view', 'from', 'to', 'theme', 'lang', 'select', 'release'];

  /** The folder of the views, set by the script that registers the element. */
  static base = '';

  #frame: HTMLIFrameElement | null = null;
  /** The meeting that is chosen, as far as the host's address says or has been told. */
  #meeting = '';

  connectedCallback(): void {
    for (const name of EVENTS) addEventListener(name, this);
    // A script that runs before the tag has ended sees nothing inside it yet.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this, { once: true });
    else this.#show();
  }

  disconnectedCallback(): void {
    for (const name of EVENTS) removeEventListener(name, this);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now || document.readyState === 'loading') return;
    if (name === 'theme') this.#tell({ theme: this.#theme() });
    else if (name === 'select') this.#tell({ meeting: isMeetingId(now) ? now : null });
    else this.#show();
  }

  handleEvent(event: Event): void {
    if (event.type === 'DOMContentLoaded') this.#show();
    else if (event.type !== 'message') this.#follow();
    else if (event instanceof MessageEvent && this.#frame && event.source === this.#frame.contentWindow)
      this.#take(event.data);
  }

  #take(data: unknown): void {
    const message = maybeFrameMessage(data);
    if (message?.type === 'parley:select') this.#write(message.meeting);
    if (message?.type !== 'parley:size' || !this.#frame) return;
    this.#frame.style.height = `${message.height}px`;
    for (const child of this.children)
      if (child.matches('a:has(img), img, picture')) child.toggleAttribute('hidden', true);
  }

  /** The frame of the view. Without a view that can be shown, what stands inside is left as it is. */
  #show(): void {
    const address = this.#address();
    this.#frame = this.querySelector('iframe');
    if (address === null) {
      if (this.childElementCount === 0 && this.textContent.trim() === '')
        this.append(linkTo(ParleyTimeline.base));
      return;
    }
    const frame = this.#frame ?? document.createElement('iframe');
    if (!this.#frame) {
      frame.setAttribute('sandbox', SANDBOX);
      frame.loading = 'lazy';
      frame.title = this.title || this.textContent.trim() || 'Parley';
      frame.height = '480';
      frame.width = '100%';
    }
    Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
    frame.addEventListener('load', this);
    if (frame.src !== address) frame.src = address;
    if (!this.#frame) this.append((this.#frame = frame));
    this.#follow();
  }

  /** The address of the view with what is asked of it; null where the view is none. */
  #address(): string | null {
    const view = this.getAttribute('view');
    if (!isViewPath(view) || ParleyTimeline.base === '') return null;
    const lang = this.lang || document.documentElement.lang;
    const language = LANGUAGES.find((known) => known === lang.slice(0, 2).toLowerCase()) ?? 'en';
    const release = /^[\w.-]+$/u.exec(this.getAttribute('release') ?? '')?.[0];
    const kept = release ? `../../v/${release}/embed/v1/` : '';
    const folder = language === 'en' ? '' : `${language}/`;
    const url = new URL(`${kept}${view}/${folder}`, ParleyTimeline.base);
    for (const name of ['from', 'to']) {
      const value = this.getAttribute(name);
      if (value) url.searchParams.set(name, value);
    }
    const theme = this.#theme();
    if (theme !== 'auto') url.searchParams.set('theme', theme);
    const meeting = this.getAttribute('select');
    if (isMeetingId(meeting)) url.hash = meeting;
    return url.href;
  }

  #theme(): 'auto' | 'light' | 'dark' {
    const theme = this.getAttribute('theme');
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  }

  #tell(part: Pick<HostMessage, 'theme' | 'meeting'>): void {
    this.#frame?.contentWindow?.postMessage({ type: 'parley:set', version: VERSION, ...part }, '*');
  }

  /** The host's `#MEETING` leads into the frame; a frame that has no such meeting stays as it is. */
  #follow(): void {
    const id = location.hash.slice(1);
    if (!isMeetingId(id)) return;
    this.#meeting = id;
    this.#tell({ meeting: id });
  }

  /** What is chosen in the frame stands in the host's address, and goes from there when it is closed. */
  #write(meeting: string | null): void {
    const mine = location.hash.slice(1) === this.#meeting;
    this.#meeting = meeting ?? '';
    if (meeting === null && !mine) return;
    try {
      history.replaceState(
        history.state,
        '',
        meeting === null ? location.pathname + location.search : `#${meeting}`,
      );
    } catch {
      // A host without an address of its own.
    }
  }
}

/** For a view that cannot be shown and that nothing stands in for. */
function linkTo(base: string): HTMLElement {
  const link = document.createElement('a');
  link.href = base && new URL('../../', base).href;
  link.textContent = 'Parley';
  return link;
}
