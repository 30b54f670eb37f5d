import { expect, it } from 'vitest';
import { whyIn } from './whys.ts';

it('says why in the language of the editor, with the number of an answer', () => {
  expect(whyIn('the answer was 404', 'nl')).toBe('het antwoord was 404');
  expect(whyIn('the address is not https', 'nl')).toBe('het adres begint niet met https');
  expect(whyIn('the address is not https', 'en')).toBe('the address is not https');
  expect(whyIn('of an older release', 'nl')).toBe('of an older release');
});
