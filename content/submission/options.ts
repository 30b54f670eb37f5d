import { attendances, terms } from '../model/vocabulary.ts';

/* Choices that only the forms know; all others come from content/model/vocabulary.ts. */

export const repeats = terms({
  once: { nl: 'Eén keer', en: 'Once', tr: 'Bir kez', ar: 'مرة واحدة' },
  several: {
    nl: 'Op een paar losse dagen',
    en: 'On a few separate days',
    tr: 'Birkaç ayrı günde',
    ar: 'في عدة أيام متفرقة',
  },
  weekly: { nl: 'Elke week', en: 'Every week', tr: 'Her hafta', ar: 'كل أسبوع' },
  fortnightly: { nl: 'Om de week', en: 'Every two weeks', tr: 'İki haftada bir', ar: 'كل أسبوعين' },
  monthly: {
    nl: 'Elke maand, op dezelfde dag van de week (zoals elke eerste zondag)',
    en: 'Every month, on the same day of the week (such as each first Sunday)',
    tr: 'Her ay, haftanın aynı gününde (örneğin her ayın ilk pazarı)',
    ar: 'كل شهر في اليوم نفسه من الأسبوع (مثل أول يوم أحد)',
  },
});

export const schedules = terms({
  weekly: {
    nl: 'Elke week op een vaste tijd',
    en: 'Every week at a fixed time',
    tr: 'Her hafta sabit saatte',
    ar: 'كل أسبوع في وقت ثابت',
  },
  period: {
    nl: 'In een periode, zoals een zomerschool',
    en: 'During a period, such as a summer school',
    tr: 'Belirli bir dönemde, örneğin yaz okulu',
    ar: 'خلال فترة محددة، مثل مدرسة صيفية',
  },
  unknown: {
    nl: 'Dat wisselt of weten we nog niet',
    en: 'It varies or we do not know yet',
    tr: 'Değişiyor veya henüz bilmiyoruz',
    ar: 'يتغيّر أو لا نعرف بعد',
  },
});

export const attendanceChoices = terms({
  ...attendances,
  unknown: { nl: 'Dat weten we nog niet', en: 'We do not know yet', tr: 'Henüz bilmiyoruz', ar: 'لا نعرف بعد' },
});

export const ageChoices = terms({
  all: { nl: 'Voor alle leeftijden', en: 'For all ages', tr: 'Her yaş için', ar: 'لكل الأعمار' },
  some: { nl: 'Voor bepaalde leeftijden', en: 'For certain ages', tr: 'Belirli yaşlar için', ar: 'لأعمار معيّنة' },
  unknown: { nl: 'Dat weten we nog niet', en: 'We do not know yet', tr: 'Henüz bilmiyoruz', ar: 'لا نعرف بعد' },
});

export const priceChoices = terms({
  free: { nl: 'Het is gratis', en: 'It is free', tr: 'Ücretsiz', ar: 'مجاني' },
  paid: { nl: 'Het kost geld', en: 'It costs money', tr: 'Ücretli', ar: 'بمقابل' },
  unknown: { nl: 'Dat weten we nog niet', en: 'We do not know yet', tr: 'Henüz bilmiyoruz', ar: 'لا نعرف بعد' },
});

export const passChoices = terms({
  unknown: { nl: 'Weten we niet', en: 'We do not know', tr: 'Bilmiyoruz', ar: 'لا نعرف' },
  no: {
    nl: 'Deze pas geldt hier niet',
    en: 'Not accepted here',
    tr: 'Bu kart burada geçmez',
    ar: 'هذه البطاقة غير مقبولة هنا',
  },
  yes: {
    nl: 'Geldt hier, voordeel nog niet bekend',
    en: 'Accepted, benefit not known yet',
    tr: 'Geçer, indirimi henüz belli değil',
    ar: 'مقبولة، والميزة غير معروفة بعد',
  },
  free: { nl: 'Gratis met deze pas', en: 'Free with this pass', tr: 'Bu kartla ücretsiz', ar: 'مجاني بهذه البطاقة' },
  percentage: {
    nl: 'Korting in procenten',
    en: 'Discount in per cent',
    tr: 'Yüzde indirim',
    ar: 'خصم بالنسبة المئوية',
  },
  fixed: {
    nl: 'Vaste lage prijs in euro',
    en: 'Fixed low price in euros',
    tr: 'Euro olarak sabit düşük fiyat',
    ar: 'سعر مخفّض ثابت باليورو',
  },
  firstFree: {
    nl: 'Eerste keer gratis, daarna korting in procenten',
    en: 'First time free, then a discount in per cent',
    tr: 'İlk sefer ücretsiz, sonra yüzde indirim',
    ar: 'المرة الأولى مجانية، ثم خصم بالنسبة المئوية',
  },
});
export type PassChoice = keyof typeof passChoices;

export const intents = terms({
  new: {
    nl: 'We staan nog niet in de Kunstwijzer',
    en: 'We are not in the Kunstwijzer yet',
    tr: 'Kunstwijzer’de henüz yokuz',
    ar: 'لسنا في Kunstwijzer بعد',
  },
  claim: {
    nl: 'We staan er al in: dit zijn wij',
    en: 'We are in it already: this is us',
    tr: 'Zaten varız: bu biziz',
    ar: 'نحن موجودون فيه: هذا نحن',
  },
});

/** What a mistake can be about; the keys are parts of a page, so that they fit every collection. */
export const mistakeParts = terms({
  what: { nl: 'De naam of de tekst', en: 'The name or the text', tr: 'Ad veya metin', ar: 'الاسم أو النص' },
  when: { nl: 'De dag of de tijd', en: 'The day or the time', tr: 'Gün veya saat', ar: 'اليوم أو الوقت' },
  where: { nl: 'De plek', en: 'The place', tr: 'Yer', ar: 'المكان' },
  price: {
    nl: 'De prijs of de passen',
    en: 'The price or the passes',
    tr: 'Fiyat veya kartlar',
    ar: 'السعر أو البطاقات',
  },
  contact: {
    nl: 'De website, het e-mailadres of de telefoon',
    en: 'The website, e-mail or telephone',
    tr: 'İnternet sitesi, e-posta veya telefon',
    ar: 'الموقع أو البريد أو الهاتف',
  },
  access: { nl: 'De toegankelijkheid', en: 'The accessibility', tr: 'Erişilebilirlik', ar: 'سهولة الوصول' },
  gone: { nl: 'Dit bestaat niet meer', en: 'This no longer exists', tr: 'Bu artık yok', ar: 'لم يعد هذا موجودًا' },
  other: { nl: 'Iets anders', en: 'Something else', tr: 'Başka bir şey', ar: 'شيء آخر' },
});
