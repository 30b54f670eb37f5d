import { unzipSync } from 'fflate';

/* What a spreadsheet says beside the values of its cells, which is all that the library for those tells. */

/**
 * A sheet of a workbook, in its order: whether it is hidden, and the cells that hold no value (a formula that was never counted
 * out, an error) by row and column from 0, as a person sees them.
 */
export type Sheet = { hidden: boolean; odd: { row: number; column: number; text: string }[] };

const isPart = (name: string) =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/u.test(name);

/** The elements of a name that stand in XML, by their attributes and content. */
const elements = (xml: string, name: string): { attributes: string; content: string }[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*?)(?:/>|>(.*?)</(?:\\w+:)?${name}>)`, 'gsu'))].map(
    ([, attributes = '', content = '']) => ({ attributes, content }),
  );

const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? null;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const withoutEntities = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name] ?? '');

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function oddCells(xml: string): Sheet['odd'] {
  return elements(xml, 'c').flatMap(({ attributes, content }) => {
    const [formula] = elements(content, 'f');
    const value = elements(content, 'v')[0]?.content ?? '';
    const isError = attribute(attributes, 't') === 'e';
    const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(attribute(attributes, 'r') ?? '') ?? [];
    if (letters === undefined || (!isError && (!formula || value !== ''))) return [];
    const text = withoutEntities(isError ? value : `=${formula?.content ?? ''}`);
    return [{ row: Number(row) - 1, column: columnNumber(letters), text }];
  });
}

/** The sheets of a workbook. Its size was looked at before. */
export function sheetsOf(bytes: Uint8Array): Sheet[] {
  const files = unzipSync(bytes, { filter: ({ name }) => isPart(name) });
  const decoder = new TextDecoder();
  const read = (name: string) => (files[name] ? decoder.decode(files[name]) : '');
  const targets = new Map(
    elements(read('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attribute(attributes, 'Id'),
      `xl/${(attribute(attributes, 'Target') ?? '').replace(/^\/?(?:xl\/)?/u, '')}`,
    ]),
  );
  return elements(read('xl/workbook.xml'), 'sheet').map(({ attributes }) => ({
    hidden: /^(?:hidden|veryHidden)$/u.test(attribute(attributes, 'state') ?? ''),
    odd: oddCells(read(targets.get(attribute(attributes, '[\\w]+:id')) ?? '')),
  }));
}
