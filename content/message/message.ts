import type { Say } from '../words/say.ts';
import type { MessageKey } from './words/index.ts';

/* Runs in the browser too: it imports types only. */

/** What somebody wants to ask, and of whom. What is null or empty was not chosen, and is not said. */
export type Question = {
  /** Who is asked. */
  name: string;
  /** What it is about; null when it is about who is asked. */
  what: string | null;
  kind: 'join' | 'room';
  age: number | null;
  /** Names of passes that the visitor has. */
  passes: string[];
  /** The name of a language, in the language of the message. */
  language: string | null;
  /** What is unknown and therefore asked. */
  asks: ('price' | 'access')[];
};

/** The question as sentences, in the language of `say`: a greeting, what it is about, what is asked, thanks. */
export function messageLines(say: Say<MessageKey>, question: Question): string[] {
  const { name, what, kind, age, passes, language, asks } = question;
  const isSelf = what === null;
  return [
    say('message.greeting', { name }),
    isSelf ? say('message.aboutSelf') : say('message.about', { what }),
    say(kind === 'room' ? 'message.room' : isSelf ? 'message.joinSelf' : 'message.join'),
    ...(age === null ? [] : [say('message.age', { count: age })]),
    ...(asks.includes('price') ? [say('message.price')] : []),
    ...(passes.length === 0
      ? []
      : [say(passes.length === 1 ? 'message.pass' : 'message.passes', { passes: passes.join(', ') })]),
    ...(language === null ? [] : [say('message.language', { language })]),
    ...(asks.includes('access') ? [say('message.access')] : []),
    say('message.thanks'),
  ];
}

/** The subject of a mail with the question: what it is about, else who is asked. */
export const messageSubject = ({ what, name }: Pick<Question, 'what' | 'name'>): string => what ?? name;

/** The digits of a Dutch telephone number as the world dials it, `31…`; null when it is no number that can be dialled. */
export function dialled(phone: string): string | null {
  const digits = phone.replaceAll(/\(0\)|[^\d+]/gu, '');
  const whole = digits.startsWith('+') ? digits.slice(1) : digits.startsWith('00') ? digits.slice(2) : digits;
  const number = whole.startsWith('0') ? `31${whole.slice(1)}` : whole;
  return /^\d{10,15}$/u.test(number) ? number : null;
}

/** Whether a number (as `dialled` gives it) is a Dutch mobile one, which takes a text message and WhatsApp. */
export const isMobile = (number: string): boolean => /^316\d{8}$/u.test(number);

/** Addresses that open the visitor's own program with the question in it; only what the visitor sends leaves the device. */
export function sendLinks(
  lines: string[],
  subject: string,
  { email, phone }: { email: string | null; phone: string | null },
): { mail: string | null; whatsapp: string | null; sms: string | null } {
  const text = encodeURIComponent(lines.join('\n'));
  const number = phone === null ? null : dialled(phone);
  const mobile = number !== null && isMobile(number) ? number : null;
  return {
    mail: email && `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${text.replaceAll('%0A', '%0D%0A')}`,
    whatsapp: mobile && `https://wa.me/${mobile}?text=${text}`,
    sms: mobile && `sms:+${mobile}?body=${text}`,
  };
}
