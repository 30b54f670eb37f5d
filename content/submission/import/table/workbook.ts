import { unzipSync } from 'fflate';

/* What a spreadsheet says beside the values of its cells, which is all that the library for those tells. */

/** A text that belongs to a cell, by row and column from 0. */
type CellText = { row: number; column: number; text: string };

/**
 * A sheet of a workbook, in its order: whether it is hidden, the cells that hold no value (a formula that was never counted
 * out, an error) as a person sees them, and where the links behind the text of cells lead.
 */
export type Sheet = { hidden: boolean; odd: CellText[]; links: CellText[] };

const isPart = (name: string) =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u.test(name);

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

/** Row and column of a cell by its name (`B3`), of a range by its first; null when it is none. */
function placeOf(name: string | null): Omit<CellText, 'text'> | null {
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})(?::|$)/u.exec(name ?? '') ?? [];
  return letters === undefined ? null : { row: Number(row) - 1, column: columnNumber(letters) };
}

/** What parts of a package refer to, by the names that they have in one of them. */
const targetsIn = (xml: string) =>
  new Map(
    elements(xml, 'Relationship').map(({ attributes }) => [
      attribute(attributes, 'Id'),
      withoutEntities(attribute(attributes, 'Target') ?? ''),
    ]),
  );

/** Addresses of links: told for a cell, or as a formula in it. */
function linksIn(xml: string, relations: string): CellText[] {
  const targets = targetsIn(relations);
  const told = elements(xml, 'hyperlink').flatMap(({ attributes }) => {
    const place = placeOf(attribute(attributes, 'ref'));
    return place ? [{ ...place, text: targets.get(attribute(attributes, '[\\w]+:id')) ?? '' }] : [];
  });
  const counted = elements(xml, 'c').flatMap(({ attributes, content }) => {
    const place = placeOf(attribute(attributes, 'r'));
    const formula = withoutEntities(elements(content, 'f')[0]?.content ?? '');
    const [, address] = /^HYPERLINK\(\s*"([^"]*)"/iu.exec(formula) ?? [];
    return place && address ? [{ ...place, text: address }] : [];
  });
  return [...told, ...counted].filter(({ text }) => /^(?:https?|mailto):/iu.test(text));
}

function oddCells(xml: string): CellText[] {
  return elements(xml, 'c').flatMap(({ attributes, content }) => {
    const [formula] = elements(content, 'f');
    const value = elements(content, 'v')[0]?.content ?? '';
    const isError = attribute(attributes, 't') === 'e';
    const place = placeOf(attribute(attributes, 'r'));
    if (!place || (!isError && (!formula || value !== ''))) return [];
    const text = withoutEntities(isError ? value : `=${formula?.content ?? ''}`);
    return [{ ...place, text }];
  });
}

/** The sheets of a workbook. Its size was looked at before. */
export function sheetsOf(bytes: Uint8Array): Sheet[] {
  const files = unzipSync(bytes, { filter: ({ name }) => isPart(name) });
  const decoder = new TextDecoder();
  const read = (name: string) => (files[name] ? decoder.decode(files[name]) : '');
  const targets = targetsIn(read('xl/_rels/workbook.xml.rels'));
  return elements(read('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const path = (targets.get(attribute(attributes, '[\\w]+:id')) ?? '').replace(/^\/?(?:xl\/)?/u, 'xl/');
    const xml = read(path);
    return {
      hidden: /^(?:hidden|veryHidden)$/u.test(attribute(attributes, 'state') ?? ''),
      odd: oddCells(xml),
      links: linksIn(xml, read(path.replace(/([^/]+)$/u, '_rels/$1.rels'))),
    };
  });
}
