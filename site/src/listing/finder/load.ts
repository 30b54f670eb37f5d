import type { Index } from '@kunstwijzer/content/search';
import { openIndex } from '@kunstwijzer/content/search';
import type { Entry } from '../entry.ts';
import { idOf } from './answer.ts';
import type { Library } from './answer.ts';
import { manifestVersion } from './protocol.ts';
import type { Manifest, Part } from './protocol.ts';

/** The parts are there, but of another version than this page: an old page after a release, or the other way round. */
export class OldParts extends Error {}

async function read(path: string, onBytes: (bytes: number) => void): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  if (!response.body) return response.json();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    onBytes(value.length);
    text += decoder.decode(value, { stream: true });
  }
  return JSON.parse(text + decoder.decode());
}

function checked(manifest: unknown): Manifest {
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) throw new OldParts('no manifest');
  if (manifest.version !== manifestVersion) throw new OldParts(String(manifest.version));
  return manifest as Manifest;
}

function opened(index: Index): Library['engine'] {
  try {
    return openIndex(index);
  } catch (cause) {
    throw new OldParts('index', { cause });
  }
}

/**
 * Loads what a page needs to search: the index of the language and the cards of its kinds, side by side.
 * `onProgress` hears which share of it is there. Throws `OldParts` when it is of another version.
 */
export async function loadLibrary(
  manifestUrl: string,
  kinds: Entry['kind'][],
  onProgress: (share: number) => void,
): Promise<Library> {
  const manifest = checked(await read(manifestUrl, () => undefined));
  const wanted = [manifest.index, ...kinds.map((kind) => manifest.cards[kind])].filter((part): part is Part => !!part);
  const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
  let [there, told] = [0, 0];
  const count = (bytes: number) => {
    there += bytes;
    const share = Math.min(1, there / total);
    // What comes in a hundred pieces need not be drawn a hundred times.
    if (share < 1 && share - told < 0.05) return;
    told = share;
    onProgress(share);
  };
  const [index, ...cards] = await Promise.all(wanted.map(({ path }) => read(path, count)));
  return {
    engine: opened(index as Index),
    cards: new Map((cards as Entry[][]).flat().map((entry) => [idOf(entry), entry])),
  };
}
