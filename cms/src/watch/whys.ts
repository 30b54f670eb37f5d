/** Why an address to watch was not compared, in the words of the log and of the English admin. */
const inDutch = {
  'the address is not https': 'het adres begint niet met https',
  'the address is not a plain one': 'in het adres staat een poort of een wachtwoord',
  'the name does not exist': 'de naam van de server bestaat niet',
  'the address is not a public one': 'het adres is niet openbaar',
  'the answer is packed': 'het antwoord is ingepakt',
  'the answer is larger than 10 MB': 'het antwoord is groter dan 10 MB',
  'it leads on too often': 'het adres verwijst te vaak door',
  'it took longer than ten seconds': 'het duurde langer dan tien seconden',
  'it cannot be reached': 'de server is niet te bereiken, of het certificaat klopt niet',
  'it is no calendar and no page': 'het is geen agenda en geen pagina',
  'no events were found in it': 'er staan geen evenementen in',
  'there is too much in it to compare': 'er staat te veel in om te vergelijken',
};

export type Why = keyof typeof inDutch | `the answer was ${number}`;

/** Why it was not compared, in a language of the admin. */
export function whyIn(why: string, language: string): string {
  if (language === 'en') return why;
  const [, status] = /^the answer was (\d+)$/u.exec(why) ?? [];
  if (status) return `het antwoord was ${status}`;
  return Object.entries(inDutch).find(([known]) => known === why)?.[1] ?? why;
}
