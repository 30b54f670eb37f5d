import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionSlug, Payload } from 'payload';
import { betweenWrites } from '../database/between-writes.ts';
import { adapterOf } from './adapt.ts';
import { hasVersions } from './collections.ts';
import { contentLines } from './file.ts';
import { isOfThisVersion } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { readLines } from './read.ts';
import type { Line } from './read.ts';
import { count, differences, newTally } from './tally.ts';
import { writeLines } from './write.ts';

/** Whether this version of the program has a place for a line; an older one may have had collections that are gone. */
const hasPlace = (payload: Payload, { kind, of }: Line): boolean =>
  kind.startsWith('global')
    ? payload.config.globals.some(({ slug, versions }) => slug === of && (kind === 'global' || Boolean(versions)))
    : of in payload.collections && (kind === 'document' || hasVersions(payload, of as CollectionSlug));

/**
 * Backups of format 1 have rows of pictures of submissions without the pictures: such rows stay out, and the submission
 * has no picture.
 */
function withoutLostPictures(folder: string) {
  const lost = new Set<unknown>();
  return {
    learn: ({ of, data }: Line) => {
      if (of === 'submission-images' && !existsSync(join(folder, of, String(data.filename)))) lost.add(data.id);
    },
    keep: ({ of, data }: Line) => of !== 'submission-images' || !lost.has(data.id),
    adapt: (line: Line): Line =>
      line.of === 'submissions' && lost.has(line.data.image) ? { ...line, data: { ...line.data, image: null } } : line,
  };
}

export type CopyOptions = {
  /** References to nothing are left as they are: MongoDB knows no references, so its backups may hold some. */
  loose?: boolean;
  /** The file also has senders and their links (a move to another database). */
  withPersonal?: boolean;
};

/**
 * Copies an unpacked backup into an empty database, reads everything back, and compares counts and digests of every
 * collection. Resolves with the number of lines.
 * @throws Error when not everything came back as it was.
 */
export async function copyIn(
  payload: Payload,
  folder: string,
  manifest: Manifest,
  { loose = false, withPersonal = false }: CopyOptions = {},
): Promise<number> {
  const lines = contentLines(folder);
  const form = adapterOf(payload);
  const pictures = withoutLostPictures(folder);
  let total = 0;
  for await (const text of lines()) {
    const line = JSON.parse(text) as Line;
    total += 1;
    form.learn(line);
    pictures.learn(line);
  }
  if (total !== manifest.lines) throw new Error(`The backup is damaged: it has ${total} lines of ${manifest.lines}`);
  const expected = newTally();
  const adapted = async function* () {
    for await (const text of lines()) {
      const line = JSON.parse(text) as Line;
      if (!hasPlace(payload, line) || !pictures.keep(line)) continue;
      const ready = form.adapt(pictures.adapt(line));
      count(expected, ready);
      yield ready;
    }
  };
  await writeLines(payload, adapted(), { loose });
  const found = newTally();
  let read = 0;
  for await (const line of readLines(payload, { keepSecrets: withPersonal })) {
    // As it would stand in a file: dates and ids are texts there.
    count(found, JSON.parse(JSON.stringify(line)) as Line);
    read += 1;
    if (read % 20 === 0) await betweenWrites(read);
  }
  const wrong = differences(expected, found, { sameVersion: isOfThisVersion(manifest) });
  if (wrong.length > 0) throw new Error(`What was written does not come back as it was: ${wrong.join('; ')}`);
  return total;
}
