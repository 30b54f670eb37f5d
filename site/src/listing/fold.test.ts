import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Koor & Orkest', 'nl-NL', 'koor orkest'],
    ['Café-théâtre', 'nl-NL', 'cafe theatre'],
    ['BAĞLAMA', 'tr-TR', 'baglama'],
    ['SAZ ÇALIŞ', 'tr-TR', 'saz calis'],
    ['İstanbul IRMAK', 'tr-TR', 'istanbul irmak'],
    ['İstanbul IRMAK', 'nl-NL', 'istanbul irmak'],
    ['ırmak', 'en-GB', 'irmak'],
    ['مُوسِيقَى', 'ar', 'موسيقي'],
    ['موسيقي', 'ar', 'موسيقي'],
    ['أغنية', 'ar', 'اغنيه'],
    ['اغنيه', 'ar', 'اغنيه'],
    ['آلة العــود', 'ar', 'اله العود'],
    ['مؤسسة', 'ar', 'موسسه'],
    ['Ø, ß en đ', 'nl-NL', 'o ss en d'],
    ['  4-12 jaar! ', 'nl-NL', '4 12 jaar'],
    ['…', 'nl-NL', ''],
  ])('%s (%s) → %s', (text, tag, folded) => {
    expect(fold(text, tag)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    for (const text of ['Çağdaş ŞİİR', 'مُوسِيقَى الأندلس', 'Zang én koor'])
      expect(fold(fold(text, 'tr-TR'), 'tr-TR')).toBe(fold(text, 'tr-TR'));
  });
});
