import type { PayloadRequest } from 'payload';
import { languageOf } from '../i18n/words.ts';
import { letterHtml } from './letter/render.ts';
import { letterOf } from './letter/write.ts';

type Asked = { req?: PayloadRequest; token?: string };

const letter = ({ req, token }: Asked) => {
  const locale = req ? languageOf(req.i18n) : 'nl';
  const link = `${req?.payload.config.serverURL}/admin/reset#${token}`;
  return { locale, letter: letterOf('password-reset', { link }, locale) } as const;
};

/** The mail with which somebody who works in the CMS chooses a new password, in the language of the interface. */
export const resetMail = {
  generateEmailSubject: (asked: Asked = {}): string => letter(asked).letter.subject,
  generateEmailHTML: (asked: Asked = {}): string => {
    const { letter: written, locale } = letter(asked);
    return letterHtml(written, locale);
  },
};
