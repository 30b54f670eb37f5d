import { filePath, forms } from '../../paper/names.ts';
import type { Form } from '../../paper/names.ts';
import type { Locale } from '@kunstwijzer/content/model';

/* In the browser only: shows the files that were chosen at once. */

const words = (select: HTMLSelectElement): string => select.selectedOptions[0]?.text.trim() ?? '';

function link(
  template: HTMLTemplateElement,
  form: Form,
  name: string,
  locale: Locale,
  about: string[],
): DocumentFragment {
  const part = template.content.cloneNode(true) as DocumentFragment;
  const anchor = part.querySelector('a');
  const text = part.querySelector('[data-about]');
  if (anchor) anchor.href = `/${locale}${filePath(name, form)}`;
  if (text) text.textContent = about.join(' · ');
  return part;
}

/** Makes the form of `PaperForm.astro` answer at once; without script it leads to the lists below it. */
export function showPaper(root: HTMLFormElement): void {
  const field = (name: string) => root.elements.namedItem(name) as HTMLSelectElement;
  const answer = root.querySelector('[data-answer]');
  const templates = new Map(
    forms.flatMap((form) => {
      const template = root.querySelector<HTMLTemplateElement>(`[data-template="${form}"]`);
      return template ? [[form, template] as const] : [];
    }),
  );
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const [district, crowd, language, pass] = ['wijk', 'voor', 'taal', 'pas'].map(field);
    if (!answer || !district || !crowd || !language || !pass) return;
    const locale = language.value as Locale;
    const subjects = [
      { name: `${district.value}-${crowd.value}`, about: [words(crowd), words(district), words(language)] },
      ...(pass.value ? [{ name: pass.value, about: [words(pass), words(language)] }] : []),
    ];
    const list = document.createElement('ul');
    list.setAttribute('role', 'list');
    for (const { name, about } of subjects)
      for (const [form, template] of templates) list.append(link(template, form, name, locale, about));
    const heading = document.createElement('h3');
    heading.textContent = root.dataset.ready ?? '';
    answer.replaceChildren(heading, list);
  });
}
