import { messageWords } from '@kunstwijzer/content/message';
import { holdsNames, keysOf, messageNames } from '@kunstwijzer/content/model';
import type { MessageName, SiteSettings } from '@kunstwijzer/content/model';
import type { GroupField } from 'payload';
import { checkText } from '../fields/check-text.ts';
import { texts } from '../fields/per-locale.ts';
import { localizedText } from '../fields/texts.ts';
import type { Site } from '../payload-types.ts';

/** A sentence must hold its names between braces, or the question that visitors send has a hole in it. */
function checkNames(name: MessageName) {
  const names = messageNames[name].map((each) => `{{${each}}}`).join(', ');
  return checkText(
    { safeParse: (text) => ({ success: typeof text === 'string' && holdsNames(name, text) }) },
    {
      nl: names
        ? `Zet er één keer ${names} in, en geen dubbele spatie.`
        : 'Zet er geen {{…}} in, en geen dubbele spatie.',
      en: names ? `Write ${names} in it once, and no double space.` : 'Write no {{…}} in it, and no double space.',
    },
  );
}

/** The sentences of "ask for me", in every language. What is empty is said in our words. */
export const messageField = (): GroupField => ({
  name: 'message',
  type: 'group',
  label: { nl: 'Vraag het voor mij: de zinnen', en: 'Ask for me: the sentences' },
  admin: {
    description: {
      nl: 'Hiermee maakt de site een vraag voor een bezoeker, altijd ook in het Nederlands. Leeg: onze eigen zin, die eronder staat.',
      en: 'With these the site makes a question for a visitor, always in Dutch too. Empty: our own sentence, which stands below.',
    },
  },
  fields: keysOf(messageNames).map((name) => ({
    ...localizedText(name, { nl: messageWords.nl[`message.${name}`], en: messageWords.en[`message.${name}`] }),
    validate: checkNames(name),
  })),
});

/** The sentences that editors wrote, as the snapshot has them. */
export const messageOf = (message: Site['message']): SiteSettings['message'] =>
  Object.fromEntries(
    keysOf(messageNames).flatMap((name) => {
      const written = texts(message?.[name]);
      return written ? [[name, written]] : [];
    }),
  );
