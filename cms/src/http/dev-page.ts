import { escapeHtml } from '@kunstwijzer/content/core';

const style = `
  body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 60rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b }
  table { width: 100%; border-collapse: collapse }
  th, td { padding: .6rem .75rem .6rem 0; border-bottom: 1px solid #767676; text-align: start; vertical-align: top }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem } dt { font-weight: bold } dd { margin: 0 }
  a { color: #0b4f9e } iframe { box-sizing: border-box; width: 100%; height: 40rem; border: 1px solid #767676 }
  pre { padding: 1rem; border: 1px solid #767676; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .95rem }
  td, dd { overflow-wrap: anywhere }
  @media (width < 40rem) { thead { display: none } tr { display: block; padding: .75rem 0; border-bottom: 1px solid #767676 } td { display: block; padding: 0; border: 0 } }
`;

/** A page for who develops, in English: `body` is its HTML, `refresh` the seconds after which it is asked for again. */
export function devPage(title: string, body: string, refresh: number | null = null): Response {
  const again = refresh === null ? '' : `<meta http-equiv="refresh" content="${refresh}">`;
  const html =
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${again}` +
    `<title>${escapeHtml(title)}</title><style>${style}</style></head><body><main>${body}</main></body></html>`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
}

/** What `/dev/…` says to everybody else. */
export const noDevPage = (): Response => Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 });
