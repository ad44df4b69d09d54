// The page that makes embeds, in a browser: what is chosen becomes an address, a preview and code.
import {
  bbcode,
  codeForms,
  elementCode,
  htmlCode,
  markdownCode,
  SANDBOX,
  wikitextCode,
  type CodeForm,
  type Frame,
} from './code.ts';
import { maybeFrameMessage } from './messages.ts';
import { isViewPath, type ViewPath } from './view.ts';
import { languages, type Language } from '../i18n/language.ts';

/** What the file of a view says of it. */
type Told = { title: string; description: string; height: number; page: string };

type Choice = {
  view: ViewPath;
  language: Language;
  from: string;
  to: string;
  theme: string;
  release: string;
};

export function startMaker(): void {
  const form = document.querySelector<HTMLFormElement>('form.maker');
  if (form) wake(form);
}

function wake(form: HTMLFormElement): void {
  const { base = '', local = '', credit = '', copied = '' } = form.dataset;
  const field = (name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;
  const preview = form.querySelector('.maker-preview') as HTMLElement;
  let turn = 0;
  let viewed = '';

  const chosen = (): Choice => {
    const value = (name: string): string => field(name).value;
    const view = value('view');
    const release = value('keep');
    const language = languages.find((one) => one === value('lang')) ?? 'en';
    const [from, to] = [value('from'), value('to')].map((year) => (view.startsWith('meetings/') ? '' : year));
    return {
      view: isViewPath(view) ? view : 'all',
      language,
      from: from ?? '',
      to: to ?? '',
      theme: value('theme'),
      release,
    };
  };

  const update = async (): Promise<void> => {
    const choice = chosen();
    const now = (turn += 1);
    const folder = `${choice.view}/${choice.language === 'en' ? '' : `${choice.language}/`}`;
    const told = await toldOf(local + folder);
    if (now !== turn || !told) return;
    // Another view has another height; what the reader has set for this one stays.
    if (viewed !== folder) field('height').value = String(told.height);
    viewed = folder;
    const query = queryOf(choice);
    const frame: Frame = {
      ...told,
      address: released(base, choice) + folder + query,
      width: 700,
      height: Number(field('height').value) || told.height,
    };
    for (const name of codeForms) field(name).value = codeOf(name, frame, choice, told);
    show(new URL(released(local, choice) + folder + query, location.href).href, frame);
    for (const label of form.querySelectorAll<HTMLElement>('[data-timeline]'))
      label.hidden = choice.view.startsWith('meetings/');
    for (const link of form.querySelectorAll<HTMLAnchorElement>('[data-file]')) {
      const file = link.dataset['file'] ?? '';
      link.href = local + (file === 'timeline.svg' ? folder : `${choice.view}/`) + file;
    }
  };

  const show = (address: string, frame: Frame): void => {
    const present = preview.querySelector('iframe');
    if (present?.src === address && present.height === String(frame.height)) return;
    const next = document.createElement('iframe');
    next.src = address;
    next.title = frame.title;
    next.height = String(frame.height);
    next.setAttribute('sandbox', SANDBOX);
    preview.replaceChildren(next);
  };

  const codeOf = (name: CodeForm, frame: Frame, choice: Choice, { description }: Told): string => {
    const picture = `${base}${choice.view}/`;
    const files = { png: `${picture}timeline.png`, svg: `${picture}timeline.svg`, alt: description };
    const attributes = (['from', 'to', 'theme'] as const).flatMap((key) =>
      choice[key] === '' || choice[key] === 'auto' ? [] : [[key, choice[key]] as const],
    );
    const forms: Record<CodeForm, () => string> = {
      html: () => htmlCode(frame, credit),
      element: () =>
        elementCode(frame, credit, {
          view: choice.view,
          script: form.dataset['script'] ?? '',
          integrity: form.dataset['integrity'] ?? null,
          attributes: [
            ...attributes,
            ['lang', choice.language] as const,
            ...(choice.release === '' ? [] : [['release', choice.release] as const]),
          ],
        }),
      markdown: () => markdownCode(frame, files, credit),
      wikitext: () => wikitextCode(frame, credit),
      bbcode: () => bbcode(frame, files, credit),
      link: () => frame.page,
    };
    return forms[name]();
  };

  form.addEventListener('input', () => void update());
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (button?.name === 'copy') void copy(button, copied);
    if (button?.name !== 'phone' && button?.name !== 'desktop') return;
    preview.classList.toggle('phone', button.name === 'phone');
    for (const other of form.querySelectorAll('.maker-widths button'))
      other.setAttribute('aria-pressed', String(other === button));
  });
  addEventListener('message', ({ source, data }) => {
    const frame = preview.querySelector('iframe');
    const message = source === frame?.contentWindow ? maybeFrameMessage(data) : undefined;
    // The preview shows the frame as the code sets it; its own height is only offered.
    if (message?.type === 'parley:size') field('height').placeholder = String(message.height);
  });
  form.hidden = false;
  const asked = new URLSearchParams(location.search).get('view');
  if (isViewPath(asked)) field('view').value = asked;
  void update();
}

async function toldOf(folder: string): Promise<Told | undefined> {
  try {
    const answer = (await (await fetch(`${folder}oembed.json`)).json()) as Record<string, unknown>;
    const { title, description, height, html } = answer;
    const page = /<a href="([^"]*)"/u.exec(String(html))?.[1]?.replaceAll('&amp;', '&') ?? '';
    return { title: String(title), description: String(description), height: Number(height), page };
  } catch {
    return undefined;
  }
}

function queryOf({ from, to, theme }: Choice): string {
  const query = new URLSearchParams();
  if (from !== '') query.set('from', from);
  if (to !== '') query.set('to', to);
  if (theme !== 'auto') query.set('theme', theme);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The folder of the views, of now or of a release: "/embed/v1/", "/v/RELEASE/embed/v1/". */
function released(folder: string, { release }: Choice): string {
  return release === '' ? folder : folder.replace(/embed\/v1\/$/u, `v/${release}/embed/v1/`);
}

/** To the clipboard, and selected for where there is none. */
async function copy(button: HTMLButtonElement, copied: string): Promise<void> {
  const field = button.previousElementSibling as HTMLTextAreaElement;
  field.select();
  const status = button.nextElementSibling as HTMLElement;
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = copied;
  } catch {
    // It stands there, selected, to be copied by hand.
  }
}
