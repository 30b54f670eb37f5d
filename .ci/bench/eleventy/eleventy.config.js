/* The peer of `npm run bench`: the same records, as many pages of about the same size, with Eleventy's own means. */
export default function (config) {
  const days = new Map();
  config.addFilter('words', (text, locale) => (text ? (text[locale] ?? text.nl) : ''));
  config.addFilter('day', (date, locale) => {
    if (!days.has(locale)) days.set(locale, new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
    return date ? days.get(locale).format(new Date(`${date.slice(0, 10)}T00:00:00Z`)) : '';
  });
  config.addFilter('euros', (cents, locale) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100),
  );
  config.addFilter('json', (value) => JSON.stringify(value));
  return { dir: { input: 'input', output: 'output', includes: '_includes', data: '_data' } };
}
