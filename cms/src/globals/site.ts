import type { GlobalConfig } from 'payload';
import { editors } from '../access/editors.ts';
import { everyone } from '../access/everyone.ts';
import { facts } from '../access/facts.ts';
import { staff } from '../access/staff.ts';
import { aboutField } from './about.ts';
import { messageField } from './message.ts';
import { menuGroups } from '../menu.ts';
import { fittingGlobalOnly } from '../fields/shapes.ts';
import { freshnessField } from '../freshness/settings.ts';
import { unsavedField } from '../fields/unsaved.ts';
import { formattedText, localizedLine, localizedText } from '../fields/texts.ts';

/** What the editors set once for the whole site. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: { nl: 'De site', en: 'The site' },
  admin: { group: menuGroups.settings },
  access: { read: everyone, readVersions: staff, update: editors },
  hooks: { beforeOperation: [fittingGlobalOnly] },
  versions: { max: 20, drafts: false },
  fields: [
    unsavedField(),
    localizedLine('name', { nl: 'Naam van de site', en: 'Name of the site' }),
    localizedLine('tagline', { nl: 'Ondertitel', en: 'Tagline' }),
    localizedText('welcome', { nl: 'Welkom op de voorpagina', en: 'Welcome on the home page' }),
    {
      ...formattedText('email', 'email', { nl: 'E-mail van de redactie', en: 'E-mail of the editors' }),
      access: { update: facts },
    },
    aboutField(),
    messageField(),
    freshnessField(),
  ],
};
