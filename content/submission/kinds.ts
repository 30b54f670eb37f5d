import { enumOf, keysOf, terms } from '../model/vocabulary.ts';

/** What visitors can send in, with the name of each form. */
export const submissionKindLabels = terms({
  event: { nl: 'Evenement', en: 'Event', tr: 'Etkinlik', ar: 'فعالية' },
  activity: {
    nl: 'Les, cursus of groep',
    en: 'Lesson, course or group',
    tr: 'Ders, kurs veya grup',
    ar: 'درس أو دورة أو مجموعة',
  },
  provider: { nl: 'Aanbieder', en: 'Provider', tr: 'Sanat sunan kuruluş', ar: 'جهة منظِّمة' },
  room: { nl: 'Ruimte', en: 'Room', tr: 'Mekân', ar: 'قاعة أو مكان' },
  notice: {
    nl: 'Bericht op het prikbord',
    en: 'Message on the notice board',
    tr: 'Pano mesajı',
    ar: 'رسالة على لوحة الإعلانات',
  },
  mistake: { nl: 'Fout gezien', en: 'Report a mistake', tr: 'Hata bildirimi', ar: 'الإبلاغ عن خطأ' },
});

export type SubmissionKind = keyof typeof submissionKindLabels;

export const submissionKinds = keysOf(submissionKindLabels);

export const SubmissionKind = enumOf(submissionKindLabels);
