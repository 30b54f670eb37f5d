/* In the live preview only: shows the page again after each save, and stays inside the preview when a link is followed. */

addEventListener('message', ({ origin, data }: MessageEvent<{ type?: string } | null>) => {
  if (origin === location.origin && data?.type === 'payload-document-event') location.reload();
});

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.pathname.startsWith('/preview/')) return;
  // A link within the page would leave the draft: the address of the page has no /preview in its own anchors.
  event.preventDefault();
  if (link.hash && `/preview${link.pathname}` === location.pathname) location.hash = link.hash;
  else location.assign(`/preview${link.pathname}${link.search}${link.hash}`);
});
