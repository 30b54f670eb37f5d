import type { Page } from '@playwright/test';

/** A date some days from now, as a date field wants it. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A name that no other test and no earlier run has sent in. */
export const unique = (name: string) => `${name} ${Math.random().toString(36).slice(2, 10)}`;

type Answers = {
  title: string;
  summary: string;
  /** The first day, and for an event of every week the last. */
  date?: string;
  until?: string;
  /** A slug; without it any. */
  provider?: string;
};

const someDay = () => inDays(30 + Math.floor(Math.random() * 300));

/** Fills in an event; `next` is called where the form goes on to its next step. */
export async function fillEvent(
  page: Page,
  { title, summary, date = someDay(), until, provider }: Answers,
  next: () => Promise<void> = () => Promise.resolve(),
) {
  await page.fill('[name=title]', title);
  await page.fill('[name=summary]', summary);
  await page.check('[name=disciplines][value=singing]');
  await next();
  await next();
  await next();
  await page.selectOption('[name=provider]', provider ?? { index: 3 });
  await next();
  await page.check(`[name=repeats][value=${until ? 'weekly' : 'once'}]`);
  await page.fill('[name=date]', date);
  if (until) await page.fill('[name=until]', until);
  await page.fill('[name=start]', '19:30');
  await page.fill('[name=end]', '21:00');
  await next();
  await page.selectOption('[name=space]', 'new');
  await page.fill('[name=place-name]', unique('Zaal'));
  await next();
  await page.check('[name=ages][value=all]');
  await next();
  await page.check('[name=price][value=free]');
  await next();
  await next();
  await next();
}

export async function fillSender(page: Page, email = 'bezoeker@kunstwijzer.invalid') {
  await page.fill('[name=sender-email]', email);
  await page.check('[name=sender-consent]');
}
