import { confirmation, fieldsOf } from '@kunstwijzer/content/model';
import type { CollectionName, Fields } from '@kunstwijzer/content/model';
import type { CollectionConfig, Field } from 'payload';
import { contributors } from '../../access/contributors.ts';
import { editors } from '../../access/editors.ts';
import { facts } from '../../access/facts.ts';
import { publishedOrStaff } from '../../access/published-or-staff.ts';
import { staff } from '../../access/staff.ts';
import { admins } from '../../access/admins.ts';
import { payloadField } from '../../fields/payload-field.ts';
import { fittingOnly } from '../../fields/shapes.ts';
import { slugField } from '../../fields/slug.ts';
import { textStateField } from '../../fields/text-state.ts';
import { unsavedField } from '../../fields/unsaved.ts';
import { usedInField } from '../../fields/used-in.ts';
import type { Words } from '../../fields/words.ts';
import { menuGroups } from '../../menu.ts';
import { draftsOnly } from './drafts-only.ts';
import { fixedRows } from './fixed-rows.ts';
import { notWhileInUse } from './in-use.ts';
import { provenanceField } from './provenance.ts';
import { publicReading } from './public-reading.ts';
import { keepAddress, redirectOldSlug, rememberSlug } from './slug-redirects.ts';
import { keepTextState } from './text-state.ts';
import { trashForEditors } from './trash.ts';
import { holdsTexts } from './walk.ts';

type NameOf<Name extends CollectionName> = keyof (typeof fieldsOf)[Name] & string;

/** Where fields of the kind stand in its form: by name, side by side in a list, or a field of the collection's own. */
type Layout<Name extends CollectionName> = (NameOf<Name> | NameOf<Name>[] | Field)[];

type Content<Name extends CollectionName> = {
  slug: Name;
  labels: { singular: Words; plural: Words };
  group: keyof typeof menuGroups;
  /** The field that names a record; its slug is made from it. */
  title: NameOf<Name>;
  columns: string[];
  /** Field that the list is sorted by when it opens; the last change when left out. */
  sort?: string;
  /** Whether moderators make and change drafts of it. */
  moderated?: boolean;
  tabs: { label: Words; fields: Layout<Name> }[];
};

/** The fields of a tab. A list that opens in the order of a field can be read by it quickly. */
function laidOut<Name extends CollectionName>(slug: Name, layout: Layout<Name>, sort = ''): Field[] {
  const fields: Fields = fieldsOf[slug];
  const made = (name: string): Field => {
    const field = fields[name];
    if (!field) throw new Error(`${slug} has no field ${name}`);
    const isSorted = sort.replace('-', '') === (field.stored ?? name);
    return { ...payloadField(name, field), ...(isSorted && { index: true }) } as Field;
  };
  return layout.map((part) =>
    Array.isArray(part) ? { type: 'row', fields: part.map(made) } : typeof part === 'string' ? made(part) : part,
  );
}

/** A field of a kind that stands in no tab would be asked of nobody. */
function checkPlaces<Name extends CollectionName>(slug: Name, parts: Layout<Name>): void {
  const placed = parts.flat().map((part) => (typeof part === 'string' ? part : 'name' in part && part.name));
  const forgotten = Object.keys(fieldsOf[slug]).filter((name) => !placed.includes(name));
  if (forgotten.length > 0) throw new Error(`${slug}: no tab has ${forgotten.join(', ')}`);
}

/** Keeps translators off everything that is not a text; containers of texts stay open, their other parts do not. */
function guardFacts(field: Field): Field {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(guardFacts) })) };
  if ('localized' in field && field.localized) return field;
  if ('fields' in field && (holdsTexts(field) || !('name' in field && field.name)))
    return { ...field, fields: field.fields.map(guardFacts) };
  if (field.type === 'ui') return field;
  return { ...field, access: { ...('access' in field && field.access), update: facts } } as Field;
}

const example: Field = {
  name: 'example',
  type: 'checkbox',
  label: { nl: 'Voorbeeld', en: 'Example' },
  defaultValue: false,
  index: true,
  admin: {
    position: 'sidebar',
    description: {
      nl: 'Verzonnen: de site zet er "voorbeeld" bij, en een site voor het publiek laat het weg.',
      en: 'Invented: the site marks it as an example, and a site for the public leaves it out.',
    },
  },
};

const todo: Field = {
  name: 'todo',
  type: 'textarea',
  label: { nl: 'Nog te doen', en: 'To do' },
  access: { read: staff, create: staff, update: staff },
  admin: {
    position: 'sidebar',
    description: {
      nl: 'Alleen voor de redactie, komt nooit op de site.',
      en: 'For the editors only, never on the site.',
    },
  },
};

/** A collection of public records: drafts, versions, explicit access, and the fields and hooks that all of them share. */
export const contentCollection = <Name extends CollectionName>({
  slug,
  labels,
  group,
  title,
  columns,
  sort,
  moderated,
  tabs,
}: Content<Name>): CollectionConfig => {
  checkPlaces(
    slug,
    tabs.flatMap(({ fields }) => fields),
  );
  return {
    slug,
    labels,
    defaultSort: sort ?? '-updatedAt',
    admin: {
      group: menuGroups[group],
      useAsTitle: title,
      defaultColumns: [title, ...columns, '_status', 'updatedAt'],
      listSearchableFields: [title, 'slug'],
      components: {
        edit: {
          beforeDocumentControls: ['/admin/inbox/ReportBar.tsx#ReportBar', '/admin/schedule/FreshDraft.tsx#FreshDraft'],
        },
        beforeListTable: ['/admin/schedule/PlannedInList.tsx#PlannedInList', '/admin/trash/TrashNote.tsx#TrashNote'],
      },
    },
    // Thrown away is not gone: docs/decisions/145.
    trash: true,
    access: {
      admin: staff,
      read: publishedOrStaff,
      readVersions: staff,
      create: moderated ? contributors('moderator') : editors,
      update: moderated ? contributors('moderator', 'translator') : contributors('translator'),
      delete: editors,
      unlock: admins,
    },
    versions: { drafts: { autosave: false, schedulePublish: true, validate: false }, maxPerDoc: 20 },
    hooks: {
      beforeOperation: [fittingOnly, draftsOnly, trashForEditors, publicReading, notWhileInUse],
      beforeChange: [fixedRows, keepTextState, rememberSlug],
      afterChange: [redirectOldSlug],
      beforeDelete: [keepAddress],
    },
    fields: [
      unsavedField(),
      {
        type: 'tabs',
        tabs: [
          ...tabs.map(({ label, fields }) => ({ label, fields: laidOut(slug, fields, sort) })),
          { label: { nl: 'Bronnen', en: 'Sources' }, fields: [payloadField('confirmation', confirmation())] },
        ],
      } as Field,
      slugField(title),
      textStateField(),
      provenanceField(),
      usedInField(),
      todo,
      example,
    ].map(guardFacts),
  };
};
