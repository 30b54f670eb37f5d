import { expect, it } from 'vitest';
import { translate } from '../i18n/index.ts';
import { whyIn } from './whys.ts';

it('says why in the language of the editor, with the number of an answer', () => {
  const [nl, en] = [translate('nl'), translate('en')];
  expect(whyIn('status 404', nl)).toBe('het antwoord was 404');
  expect(whyIn('notHttps', nl)).toBe('het adres begint niet met https');
  expect(whyIn('notHttps', en)).toBe('the address is not https');
  expect(whyIn('of an older release', nl)).toBe('of an older release');
});
