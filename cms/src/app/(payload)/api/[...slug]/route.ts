import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { badBody } from '../../../../http/bad-body.ts';
import config from '../../../../payload.config.ts';

type Handler = ReturnType<typeof REST_POST>;

/** A handler of Payload, for bodies that it can read. */
const guarded =
  (handler: Handler): Handler =>
  async (request, args) =>
    (await badBody(request)) ?? handler(request, args);

export const GET = REST_GET(config);
export const POST = guarded(REST_POST(config));
export const DELETE = guarded(REST_DELETE(config));
export const PATCH = guarded(REST_PATCH(config));
export const PUT = guarded(REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
