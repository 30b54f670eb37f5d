import { WebAddress } from '@kunstwijzer/content/model';
import type { TextField } from 'payload';
import { staff } from '../access/staff.ts';
import { checkText } from './check-text.ts';
import { plainText } from './texts.ts';

// `webcal:` is what calendars write for https.
const isReadable = (value: unknown) =>
  /^(?:https|webcal):\/\//u.test(String(value)) &&
  WebAddress.safeParse(String(value).replace(/^webcal:/u, 'https:')).success;

/** Where a provider tells its events to programs. Of the editors: it is on no page. */
export const watchField = (): TextField => ({
  ...plainText(
    'watch',
    { nl: 'Agenda om te vergelijken', en: 'Calendar to compare with' },
    {
      description: {
        nl: 'Openbaar adres van een iCalendar-agenda of een pagina met schema.org-evenementen. Elke nacht vergelijken we dit met wat hier staat. Verschillen komen in de inbox.',
        en: 'Public address of an iCalendar calendar or of a page with schema.org events. Every night we compare it with what is here. Differences arrive in the inbox.',
      },
    },
  ),
  access: { read: staff, create: staff, update: staff },
  validate: checkText(
    { safeParse: (value) => ({ success: isReadable(value) }) },
    {
      nl: 'Zo’n adres begint met https:// of webcal://.',
      en: 'Such an address begins with https:// or webcal://.',
    },
  ),
});
