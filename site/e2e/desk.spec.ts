import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { inviteColleague } from './colleague.ts';
import { signIn } from './sign-in.ts';

/* What an editor may do by mistake, walked through the real screens. It leaves what was there as it was. */

type Doc = { id: string; slug: string; _status: string; title: string; name: string; terms?: string[] };

/** A question to the API as the screens ask it. */
async function api<T>(
  page: Page,
  method: 'get' | 'post' | 'patch' | 'delete',
  path: string,
  data?: object,
): Promise<T> {
  const headers = { origin: new URL(page.url()).origin };
  const answer = await page.request[method](`/api${path}`, { headers, ...(data && { data }) });
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

/** A new term on the site, with a name that no other has. */
async function makeTerm(page: Page, name: string): Promise<Doc> {
  const { doc } = await api<{ doc: Doc }>(page, 'post', '/terms?locale=nl', {
    name: `${name} ${Date.now() % 1_000_000}`,
    explanation: 'Alleen om te proberen wat er gebeurt.',
    category: 'instrument',
    confirmation: { by: 'editor', date: '2026-11-01T12:00:00.000Z' },
    _status: 'published',
  });
  return doc;
}
const statusOf = async (page: Page, { id }: Doc) => (await api<Doc>(page, 'get', `/terms/${id}?depth=0`))._status;
/** Confirms a question of Payload's own. */
const confirm = (page: Page) => page.locator('#confirm-action:visible').click();

test('in use: a record shows what refers to it, and leaves after somebody said what happens to that', async ({
  page,
}) => {
  await signIn(page);
  const term = await makeTerm(page, 'Proefbegrip');
  const query = 'where[_status][equals]=published&limit=1&depth=0&locale=nl';
  const [activity] = (await api<{ docs: Doc[] }>(page, 'get', `/activities?${query}`)).docs;
  if (!activity) throw new Error('the examples have an activity');
  const terms = activity.terms ?? [];
  const name = (list: string[]) =>
    api(page, 'patch', `/activities/${activity.id}?locale=nl`, { terms: list, _status: 'published' });
  await name([...terms, term.id]);

  await page.goto(`/admin/collections/terms/${term.id}?locale=nl`);
  await expect(page.getByRole('region', { name: /In gebruik bij|Used in/u }).getByRole('link')).toContainText(
    activity.title,
  );
  const dialog = page.getByRole('dialog', { name: /Dit is in gebruik|This is in use/u });
  const unpublish = async () => {
    await page.locator('.doc-controls__popup button').first().click();
    await page.locator('#action-unpublish').click();
    await confirm(page);
    await expect(dialog).toContainText(activity.title);
  };
  await unpublish();
  await dialog.getByRole('button', { name: /Annuleer|Cancel/u }).click();
  await expect(dialog).toBeHidden();
  expect(await statusOf(page, term)).toBe('published');

  await page.reload();
  await unpublish();
  await dialog.getByRole('button', { name: /Neem mee|Take them along/u }).click();
  await expect.poll(() => statusOf(page, term)).toBe('draft');
  // The activity can do without a term.
  expect((await api<Doc>(page, 'get', `/activities/${activity.id}?depth=0`))._status).toBe('published');
  await name(terms);
  await api(page, 'delete', `/terms/${term.id}`);
});

test('copy to language: the copy is a draft that nobody has translated', async ({ page }) => {
  await signIn(page);
  const term = await makeTerm(page, 'Kopie');
  await page.goto(`/admin/collections/terms/${term.id}?locale=nl`);
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator('#copy-locale-data__button').click();
  const drawer = page.locator('.copy-locale-data');
  await drawer.locator('#field-toLocale .rs__control, [id="field-toLocale"]').first().click();
  await page.locator('.rs__option', { hasText: 'Türkçe' }).click();
  await drawer.getByRole('button', { name: /^(?:Kopi|Copy)/u }).click();
  await expect(page).toHaveURL(/locale=tr/u);
  await expect(page.locator('input[name="name"]')).toHaveValue(term.name);

  type Copied = { _status: string; explanation?: string | null; textState: { tr: string } };
  const inTurkish = `/terms/${term.id}?locale=tr&depth=0`;
  const draft = await api<Copied>(page, 'get', `${inTurkish}&draft=true`);
  expect(draft).toMatchObject({ _status: 'draft', textState: { tr: 'missing' } });
  expect(draft.explanation).toBeTruthy();
  const onSite = await api<Copied>(page, 'get', inTurkish);
  expect([onSite._status, onSite.explanation ?? null]).toEqual(['published', null]);
  await api(page, 'delete', `/terms/${term.id}`);
});

test('trash: several go after a question with their names, and come back as drafts', async ({ page }) => {
  await signIn(page);
  const [first, second] = [await makeTerm(page, 'Weggegooid eerste'), await makeTerm(page, 'Weggegooid tweede')];
  const list = `/admin/collections/terms?search=${encodeURIComponent('Weggegooid')}&locale=nl`;
  const dialog = page.getByRole('dialog', { name: /prullenbak|trash/u });
  const throwAway = async () => {
    await page.goto(list);
    await page.locator('#select-all, .select-all input[type="checkbox"]').first().check();
    await page.locator('.delete-documents__toggle').click();
    await confirm(page);
    for (const { name } of [first, second]) await expect(dialog).toContainText(name);
  };
  await throwAway();
  await dialog.getByRole('button', { name: /Annuleer|Cancel/u }).click();
  expect(await statusOf(page, first)).toBe('published');

  await throwAway();
  await dialog.getByRole('button', { name: /^(?:Alle|Move all) 2|^Move all/u }).click();
  await page.goto(list);
  await expect(page.getByText(first.name)).toHaveCount(0);

  await page.goto(`/admin/collections/terms/trash/${first.id}?locale=nl`);
  await page.locator('#action-restore').click();
  await confirm(page);
  await expect
    .poll(
      async () => (await api<{ docs: Doc[] }>(page, 'get', `/terms?where[id][equals]=${first.id}`)).docs[0]?._status,
    )
    .toBe('draft');
  for (const { id } of [first, second]) await api(page, 'delete', `/terms/${id}?trash=true`);
});

test('unsaved: what is typed outlives another language, an ended session and somebody who takes over', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await signIn(page);
  const term = await makeTerm(page, 'Getypt');
  const record = `/admin/collections/terms/${term.id}`;
  const name = page.locator('input[name="name"]');
  const bar = page.getByRole('region', { name: /Nog niet opgeslagen|Not saved yet/u });
  const onSite = () => api<Doc>(page, 'get', `/terms/${term.id}?depth=0&locale=tr`);
  const language = async (code: string) => {
    await page.locator('.localizer button').first().click();
    await page.locator(`.popup-button-list [data-locale="${code}"]`).click();
    await expect(page).toHaveURL(new RegExp(`locale=${code}`, 'u'));
  };

  await page.goto(`${record}?locale=tr`);
  await name.fill('Yarım kalan');
  await language('nl');
  await expect(name).toHaveValue(term.name);
  await expect(bar.getByRole('link')).toHaveText('Türkçe');
  await language('tr');
  await expect(name).toHaveValue('Yarım kalan');
  await expect(bar.getByRole('status')).toBeVisible();

  // The session ends; saving asks to log in again, and then saves.
  await page.context().clearCookies();
  await name.fill('Yarım kalan metin');
  // The question may be there already: the form asks the server while somebody types.
  await page.locator('#action-save-draft').dispatchEvent('click');
  const login = page.getByRole('dialog', { name: /niet meer ingelogd|not logged in/u });
  await login.locator('input[name="email"]').fill(process.env.ADMIN_EMAIL ?? '');
  await login.locator('input[name="password"]').fill(process.env.ADMIN_PASSWORD ?? '');
  await login.locator('button[type="submit"]').click();
  await expect(login).toBeHidden();
  await expect(bar).toBeHidden();
  const draft = () => api<Doc>(page, 'get', `/terms/${term.id}?depth=0&locale=tr&draft=true`);
  await expect.poll(async () => (await draft()).name).toBe('Yarım kalan metin');

  // A colleague takes the record over.
  await name.fill('Benim metnim');
  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, await inviteColleague(page));
  await other.goto(`${record}?locale=tr`);
  await other.locator('#document-locked-take-over').click();
  await expect(other.locator('input[name="name"]')).toHaveValue('Yarım kalan metin');
  await name.fill('Benim metnim burada');
  await page.locator('#document-take-over-back-to-dashboard').click();
  await page
    .getByRole('region', { name: /Getypt en nog|Typed and not/u })
    .getByRole('link')
    .click();
  await page.locator('#document-locked-view-read-only').click();
  await bar.locator('summary').click();
  await expect(bar.locator('textarea')).toHaveValue(/Benim metnim/u);
  // Nothing of it was published.
  expect([(await onSite())._status, (await onSite()).name ?? null]).toEqual(['published', null]);
  // Who has the record now.
  await api(other, 'delete', `/terms/${term.id}`);
  await context.close();
});

test('schedule: a draft that was never public is planned to be published', async ({ page }) => {
  await signIn(page);
  const { doc } = await api<{ doc: Doc }>(page, 'post', '/terms?locale=nl&draft=true', {
    name: `Gepland ${Date.now() % 1_000_000}`,
    category: 'instrument',
  });
  await page.goto(`/admin/collections/terms/${doc.id}?locale=nl`);
  await page.locator('.form-submit .popup-button').first().click();
  await page.locator('#schedule-publish').click();
  const types = page.locator('.schedule-publish__type input[type="radio"]');
  await expect(types.first()).toBeChecked();
  await expect(types.last()).not.toBeChecked();
  await api(page, 'delete', `/terms/${doc.id}`);
});
