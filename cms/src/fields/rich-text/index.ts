import { RichText } from '@kunstwijzer/content/model';
import {
  BlockquoteFeature,
  BoldFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField, RichTextFieldValidation } from 'payload';
import { mayBeEmpty } from '../check-text.ts';
import { adminOf, say } from '../words.ts';
import type { FieldOptions, Words } from '../words.ts';
import { lexicalToRichText } from './lexical.ts';
import type { LexicalState } from './lexical.ts';

/** The editor: just what the site can show. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    // Pages of this site are linked by their path, so that a text does not depend on database ids.
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) => defaultFields.filter((field) => !('name' in field) || field.name !== 'newTab'),
    }),
    InlineToolbarFeature(),
  ],
});

const isState = (value: object): value is LexicalState => 'root' in value;

const validate: RichTextFieldValidation = (value, { req, required, data }) => {
  const states = value && typeof value === 'object' ? (isState(value) ? [value] : Object.values(value)) : [];
  const texts = states.map((state) => lexicalToRichText(state as LexicalState)).filter((text) => text !== null);
  if (texts.length === 0)
    return (
      mayBeEmpty({ req, required: required ?? false, localized: true, data }) ||
      say(req, { nl: 'Vul dit veld in.', en: 'Fill in this field.' })
    );
  return (
    texts.every((text) => RichText.safeParse(text).success) ||
    say(req, {
      nl: 'Links beginnen met https://, mailto:, tel: of / (een pagina van deze site), en de tekst heeft geen verborgen tekens.',
      en: 'Links begin with https://, mailto:, tel: or / (a page of this site), and the text has no hidden characters.',
    })
  );
};

/** A text with headings, lists, quotes and links, in each language. */
export const richText = (name: string, label: Words, options: FieldOptions = {}): RichTextField => ({
  name,
  type: 'richText',
  label,
  localized: true,
  required: options.required ?? false,
  editor,
  validate,
  admin: adminOf(options),
});
