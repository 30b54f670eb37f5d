import { qualify } from '@kunstwijzer/content/price';
import type { Applicant, Grantable, Verdict } from '@kunstwijzer/content/price';
import { say } from '@kunstwijzer/content/words';
import { todayHere } from '../../visitor/page-words.ts';
import { currentVisitor } from '../../visitor/store.ts';
import { toAge, toChoice } from '../../visitor/visitor.ts';
import type { CheckKey } from './check-keys.ts';
import { toCents } from './money.ts';

/* Runs in the browser, and only there: no answer leaves the page, nor stays on the device. */

/** What a row of the table carries: the pass and its name. */
type Row = { cell: HTMLElement; pass: Grantable; name: string };

type Texts = { tag: string; texts: Record<string, string>; passes: Record<string, string> };

/** The answers of the form; an amount or age that cannot be is marked, and not counted with. */
function applicantOf(form: HTMLFormElement): Applicant {
  const text = (name: string) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value.trim() : '';
  };
  const mark = (name: string, wrong: boolean) => {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement)) return;
    if (wrong) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  };
  const amount = (name: string) => {
    const cents = toCents(text(name));
    mark(name, cents === undefined);
    return cents ?? null;
  };
  const years = text('leeftijd');
  // The same reading of an age and a municipality as everywhere.
  const { age, municipality } = toChoice({
    age: toAge(years),
    municipality: text('gemeente'),
  });
  mark('leeftijd', years !== '' && age === null);
  const household = text('huishouden');
  return {
    age,
    municipality,
    household: household === '' ? null : (household as Applicant['household']),
    income: amount('inkomen'),
    savings: amount('spaargeld'),
  };
}

const nothingTold = (applicant: Applicant) => Object.values(applicant).every((value) => value === null);

/** Makes a check answer at every change: probably yes, probably no, or ask, with the reason, beside the rule. */
export function startCheck(section: Element): void {
  const form = section.querySelector('form');
  const source = section.querySelector('[data-texts]')?.textContent;
  const status = section.querySelector('[role="status"]');
  if (!form || !source || !status) return;
  const { tag, texts, passes } = JSON.parse(source) as Texts;
  const t = say<CheckKey>(texts, tag);
  const rows = [...section.querySelectorAll<HTMLElement>('[data-pass]')].map((cell): Row => {
    const pass = JSON.parse(cell.dataset.pass ?? '') as Grantable;
    return { cell, pass, name: passes[pass.slug] ?? pass.slug };
  });
  const all = rows.map(({ pass }) => pass);
  const year = Number(todayHere().slice(0, 4));

  const reason = ({ ground, limit }: Verdict, pass: Grantable) =>
    t(`passes.check.ground.${ground}`, {
      // As text: a year has no separator between thousands.
      year: `${year}`,
      limitYear: limit ? `${limit.year}` : '',
      pass: passes[pass.entitlement.requires ?? ''] ?? '',
    });

  const show = () => {
    const applicant = applicantOf(form);
    const told = !nothingTold(applicant);
    const spoken: string[] = [];
    for (const { cell, pass, name } of rows) {
      const verdict = qualify(pass, applicant, year, all);
      const [answer, why] = cell.children;
      if (answer) answer.textContent = told ? t(`passes.check.answer.${verdict.answer}`) : '';
      if (why) why.textContent = told ? reason(verdict, pass) : t('passes.check.waiting');
      cell.dataset.answer = told ? verdict.answer : '';
      if (told) spoken.push(`${name}: ${t(`passes.check.answer.${verdict.answer}`)}.`);
    }
    const next = spoken.join(' ');
    if (status.textContent !== next) status.textContent = next;
  };

  const { age, municipality } = currentVisitor();
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || field.value !== '') continue;
    if (field.name === 'leeftijd' && age !== null) field.value = `${age}`;
    if (field.name === 'gemeente' && municipality) field.value = municipality;
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
    section.querySelector('table')?.focus();
  });
  form.addEventListener('change', show);
  form.addEventListener('reset', () => {
    // The fields are empty only after the event.
    setTimeout(show);
  });
  show();
}
