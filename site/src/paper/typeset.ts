import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { cached } from '../cached.ts';
import common from './common.typ?raw';
import folder from './folder.typ?raw';
import poster from './poster.typ?raw';
import type { Sheet } from './sheet.ts';

const templates = { folder: common + folder, poster: common + poster };
const root: string = import.meta.env.SITE_ROOT;
const { resolve } = createRequire(join(root, 'package.json'));

// TTF, because typst reads no WOFF2; the same designs as on the pages.
const fontFiles = [
  'figtree/400Regular/Figtree_400Regular',
  'figtree/700Bold/Figtree_700Bold',
  'figtree/800ExtraBold/Figtree_800ExtraBold',
  'vazirmatn/400Regular/Vazirmatn_400Regular',
  'vazirmatn/700Bold/Vazirmatn_700Bold',
  'vazirmatn/800ExtraBold/Vazirmatn_800ExtraBold',
].map((file) => resolve(`@expo-google-fonts/${file}.ttf`));

let made: NodeCompiler | undefined;
const compiler = () =>
  (made ??= NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
  }));

/**
 * Arabic without its vowel signs, as newspapers print it: typst files a letter with a sign twice, so that who searches,
 * copies or listens would get it twice.
 */
const withoutVowelSigns = (text: string): string => text.replaceAll(/[\u064B-\u0652]/gu, '');

/** Sets a sheet as a PDF that screen readers can follow (PDF/UA-1). Throws one line that names the sheet. */
export function typeset(sheet: Sheet): Buffer {
  const compiled = compiler().compile({
    mainFileContent: templates[sheet.form],
    inputs: { sheet: withoutVowelSigns(JSON.stringify(sheet)) },
  });
  const { result } = compiled;
  if (!result) {
    const why = JSON.stringify(compiled.takeError()?.shortDiagnostics ?? 'no reason given');
    throw new Error(`${sheet.form} "${sheet.title}" (${sheet.lang}) cannot be set: ${why}`);
  }
  try {
    return compiler().pdf(result, { pdfStandard: 'ua-1' });
  } catch {
    // A letter that none of our fonts has cannot be in PDF/UA; the file is tagged all the same.
    return compiler().pdf(result);
  } finally {
    // What typst remembers of hundreds of sheets is a gigabyte; of the last few is enough to be quick.
    compiler().evictCache(2);
  }
}

const { version } = createRequire(join(root, 'package.json'))('@myriaddreamin/typst-ts-node-compiler/package.json') as {
  version: string;
};

/** The PDF of a sheet; set once, and again only when its words, the design or the typesetter change. */
export const pdfOf = (sheet: Sheet): Promise<Buffer> =>
  cached(
    join(root, '.cache/paper'),
    [version, fontFiles.map((file) => basename(file)), templates[sheet.form], sheet],
    () => typeset(sheet),
  );
