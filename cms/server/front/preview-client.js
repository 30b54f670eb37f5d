/* In the live preview only: shows the page again after each save, and stays inside the preview when a link is followed. */

/** Payload reports to a page once it has said that it is ready, and reports at once: that first report is no save. */
const settled = 500;
const since = performance.now();

addEventListener('message', ({ origin, data }) => {
  if (origin !== location.origin || data?.type !== 'payload-document-event') return;
  if (performance.now() - since > settled) location.reload();
});
(window.opener ?? parent).postMessage({ type: 'payload-live-preview', ready: true }, location.origin);

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.pathname.startsWith('/preview/')) return;
  event.preventDefault();
  // A link within the page keeps the draft; another page shows the published content.
  if (link.hash && `/preview${link.pathname}` === location.pathname) location.hash = link.hash;
  else location.assign(`/preview${link.pathname}${link.search}${link.hash}`);
});
