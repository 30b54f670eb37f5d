/* On every page: asks the browser to keep what was visited, once the page itself is done. */

const spares = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

async function keepThisPage() {
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ visited: location.pathname, spare: spares() });
}

// The preview of the CMS shows drafts on the same origin: those are never kept.
if ('serviceWorker' in navigator && import.meta.env.PROD && /^\/(?:nl|en|tr|ar)\//u.test(location.pathname))
  addEventListener('load', () => {
    // A browser that refuses (private window, no room left) shows the site as before.
    setTimeout(() => void keepThisPage().catch(() => undefined), 1000);
  });
