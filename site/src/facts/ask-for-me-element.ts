import { messageLines, messageSubject, sendLinks } from '@kunstwijzer/content/message';
import type { MessageKey, Question } from '@kunstwijzer/content/message';
import { say } from '@kunstwijzer/content/words';
import { currentVisitor } from '../visitor/store.ts';
import { toAge } from '../visitor/visitor.ts';
import type { AskData } from './ask-for-me.ts';

/* Runs in the browser. Nothing of it leaves the device but what the visitor sends with a program of their own. */

const dutchVoice = (): SpeechSynthesisVoice | undefined =>
  globalThis.speechSynthesis?.getVoices().find(({ lang }) => /^nl\b/iu.test(lang));

/** `<ask-for-me>`: the question follows what the visitor says, and can be sent, copied, heard line by line, or shown large. */
class AskForMe extends HTMLElement {
  connectedCallback(): void {
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    const chosen = this.querySelector<HTMLElement>('[data-chosen]');
    if (!json || !chosen) return;
    const data = JSON.parse(json) as AskData;
    this.fill(chosen);
    chosen.hidden = false;
    for (const way of this.querySelectorAll<HTMLElement>('.ways > [hidden]')) way.hidden = false;
    const show = () => this.show(data, chosen);
    chosen.addEventListener('input', show);
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.copy());
    this.querySelector('[data-card]')?.addEventListener('click', () => this.showCard());
    show();
  }

  /** What the visitor said elsewhere on the site need not be said again. */
  private fill(chosen: HTMLElement): void {
    const { age, passes } = currentVisitor();
    for (const field of chosen.querySelectorAll('input')) {
      if (field.name === 'age' && age !== null) field.value = String(age);
      if (field.name === 'pass') field.checked = passes.some(({ pass }) => pass === field.value);
    }
  }

  private show(data: AskData, chosen: HTMLElement): void {
    const age = chosen.querySelector<HTMLInputElement>('[name=age]')?.value ?? '';
    const language = chosen.querySelector<HTMLSelectElement>('[name=language]')?.value ?? '';
    const passes = [...chosen.querySelectorAll<HTMLInputElement>('[name=pass]:checked')];
    const questionIn = (at: number): Question => ({
      name: data.name,
      what: data.what && (at === 0 ? data.what.nl : data.what.own),
      kind: data.kind,
      age: toAge(age),
      passes: passes.flatMap(({ value }) => data.passes[value] ?? []),
      language: data.sides[at]?.languages[language] ?? null,
      asks: data.asks,
    });
    for (const [at, { lang, tag, texts }] of data.sides.entries()) {
      const lines = messageLines(say<MessageKey>(texts, tag), questionIn(at));
      this.querySelector(`[data-side="${lang}"]`)?.replaceChildren(
        ...lines.map((line) => (at === 0 ? this.spoken(line) : this.written(line))),
      );
      if (at > 0) continue;
      const links = sendLinks(lines, messageSubject(questionIn(0)), data);
      for (const way of this.querySelectorAll<HTMLAnchorElement>('[data-way]')) {
        const href = links[way.dataset.way as keyof typeof links];
        if (href) way.href = href;
      }
    }
  }

  private written(line: string): HTMLElement {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  }

  /** A line with a button that reads it aloud, in Dutch. */
  private spoken(line: string): HTMLElement {
    const row = document.createElement('div');
    row.className = 'line';
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'hear', textContent: '▶' });
    button.setAttribute('aria-label', `${this.dataset.hear ?? ''}: ${line}`);
    button.onclick = () => this.hear(line);
    row.append(button, this.written(line));
    return row;
  }

  private hear(line: string): void {
    const voice = dutchVoice();
    if (!voice) return this.tell(this.dataset.noVoice);
    const words = new SpeechSynthesisUtterance(line);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = 0.85;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  }

  private lines(): string[] {
    return [...this.querySelectorAll('[data-side="nl"] p')].map(({ textContent }) => textContent ?? '');
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.lines().join('\n'));
      this.tell(this.dataset.copied);
    } catch {
      // Not allowed here: the text can be selected, so it is.
      const side = this.querySelector('[data-side="nl"]');
      if (side) getSelection()?.selectAllChildren(side);
    }
  }

  private showCard(): void {
    this.querySelector('[data-big]')?.replaceChildren(...this.lines().map((line) => this.written(line)));
    this.querySelector('dialog')?.showModal();
  }

  private tell(text: string | undefined): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text ?? '';
  }
}

customElements.define('ask-for-me', AskForMe);
