import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PayloadRequest } from 'payload';

/**
 * Answers 404 for a picture whose row is there and whose file is not, where Payload would say that something went wrong:
 * the file was lost with a disk, or was not in a backup. One without bytes is not there either.
 */
export const missingFile =
  (folder: string) =>
  (_req: PayloadRequest, { params }: { params: { filename: string } }): Response | void => {
    const size = statSync(join(folder, basename(params.filename)), { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0)
      return Response.json({ errors: [{ message: 'The file of this picture is not there.' }] }, { status: 404 });
  };
