import type { Block, RichText, Span } from '../model/index.ts';

/** A text in one language as the CMS keeps it: a line or some sentences, or a rich text. */
export type Text = string | RichText;

type Kind = 'line' | 'paragraph' | 'heading2' | 'heading3' | 'quote' | 'bullet' | 'number';

/** What a translator works on at a time: a line, a paragraph, a heading, an item of a list. `first` begins a list. */
export type Unit = { kind: Kind; first?: true; spans: Span[] };

function unitsOfBlock(block: Block): Unit[] {
  if (block.type === 'list') {
    const kind = block.ordered ? 'number' : 'bullet';
    return block.items.map((spans, i) => ({ kind, ...(i === 0 && { first: true as const }), spans }));
  }
  const kind = block.type === 'heading' ? (`heading${block.level}` as const) : block.type;
  return [{ kind, spans: block.children }];
}

/** The units of a text, in order; none when there is no text. */
export const unitsOf = (text: Text | null | undefined): Unit[] =>
  text === null || text === undefined
    ? []
    : typeof text === 'string'
      ? [{ kind: 'line', spans: [{ text }] }]
      : text.flatMap(unitsOfBlock);

const isItem = ({ kind }: Unit) => kind === 'bullet' || kind === 'number';

/** The text of units; null when there are none. A text of lines is a string, each other a rich text. */
export function textOfUnits(units: Unit[]): Text | null {
  if (units.length === 0) return null;
  if (units.every(({ kind }) => kind === 'line')) return units.map(plainOf).join('\n');
  const blocks: RichText = [];
  for (const unit of units) {
    const last = blocks.at(-1);
    const ordered = unit.kind === 'number';
    if (isItem(unit) && !unit.first && last?.type === 'list' && last.ordered === ordered) last.items.push(unit.spans);
    else if (isItem(unit)) blocks.push({ type: 'list', ordered, items: [unit.spans] });
    else if (unit.kind === 'heading2' || unit.kind === 'heading3')
      blocks.push({ type: 'heading', level: unit.kind === 'heading2' ? 2 : 3, children: unit.spans });
    else blocks.push({ type: unit.kind === 'quote' ? 'quote' : 'paragraph', children: unit.spans });
  }
  return blocks;
}

/** What a unit says, without marks. */
export const plainOf = ({ spans }: Unit): string => spans.map(({ text }) => text).join('');

/** Whether two units say the same and look the same. */
export const isSame = (one: Unit, other: Unit): boolean =>
  one.kind === other.kind && JSON.stringify(one.spans) === JSON.stringify(other.spans);
