import type { Endpoint, PayloadRequest } from 'payload';
import { readEnv } from '../env.ts';
import { devPage, noDevPage } from '../http/dev-page.ts';
import { isThisMachine } from '../http/this-machine.ts';
import { showExamples, showsExamples } from '../snapshot/examples.ts';
import { publishSoon } from './publish-soon.ts';

const address = '/dev/examples';
/** Seconds after which the page looks again whether the site is made. */
const patience = 2;

const isAllowed = (req: PayloadRequest) => !readEnv().production && isThisMachine(req);
/** A page of somebody else may not press our button. */
const isOurForm = (req: PayloadRequest) => (req.headers.get('sec-fetch-site') ?? 'same-origin') === 'same-origin';

const page: Endpoint['handler'] = async (req) => {
  if (!isAllowed(req)) return noDevPage();
  const [shown, { docs }] = await Promise.all([
    showsExamples(req.payload),
    req.payload.find({ collection: 'publications', sort: '-createdAt', limit: 1, depth: 0, select: { state: true } }),
  ]);
  const isBusy = docs.some(({ state }) => state === 'queued' || state === 'running');
  const [now, button] = shown
    ? ['The site has the invented examples.', 'Show it as a real city would see it']
    : ['The site is as a real city would see it: without examples.', 'Show the examples again'];
  return devPage(
    'Examples',
    `<h1>Examples</h1><p>${isBusy ? 'The site is being made: some seconds, the first time up to a minute.' : now}</p>` +
      `<p><a href="${readEnv().origin}/">To the site</a></p>` +
      (isBusy ? '' : `<form method="post" action="${address}"><button>${button}</button></form>`),
    isBusy ? patience : null,
  );
};

const change: Endpoint['handler'] = async (req) => {
  if (!isAllowed(req) || !isOurForm(req)) return noDevPage();
  await showExamples(req.payload, !(await showsExamples(req.payload)));
  await publishSoon(req.payload, null);
  return new Response(null, { status: 303, headers: { location: address } });
};

/** GET and POST /dev/examples (our front asks below /api): whether the site has the examples, and the switch, on one's own machine. */
export const exampleEndpoints: Endpoint[] = [
  { path: address, method: 'get', handler: page },
  { path: address, method: 'post', handler: change },
];
