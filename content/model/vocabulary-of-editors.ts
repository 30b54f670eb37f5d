import type { z } from 'zod';
import { enumOf, terms } from './vocabulary.ts';

/* Vocabularies that no form of visitors asks: apart, so that a browser which checks a form does not load them. */

export const admissions = terms({
  open: { nl: 'Iedereen kan meedoen', en: 'Open to everyone', tr: 'Herkese açık', ar: 'مفتوح للجميع' },
  school: { nl: 'Via school', en: 'Through school', tr: 'Okul aracılığıyla', ar: 'عن طريق المدرسة' },
  registration: { nl: 'Inschrijven', en: 'Sign up', tr: 'Kayıt', ar: 'بالتسجيل' },
  trial: { nl: 'Eerst een proefles', en: 'Trial lesson first', tr: 'Önce deneme dersi', ar: 'درس تجريبي أولًا' },
  audition: { nl: 'Auditie', en: 'Audition', tr: 'Seçme', ar: 'اختبار أداء' },
  portfolio: { nl: 'Map met eigen werk', en: 'Portfolio', tr: 'Portfolyo', ar: 'ملف أعمال' },
  exam: { nl: 'Toelatingsexamen', en: 'Entrance exam', tr: 'Giriş sınavı', ar: 'امتحان قبول' },
  nomination: {
    nl: 'Iemand draagt je voor',
    en: 'Somebody nominates you',
    tr: 'Biri seni aday gösterir',
    ar: 'بترشيح من شخص آخر',
  },
  selection: { nl: 'Er wordt gekozen wie meedoet', en: 'By selection', tr: 'Seçimle', ar: 'بالاختيار' },
  unknown: { nl: 'Vraag het na', en: 'Please ask', tr: 'Lütfen sorun', ar: 'اسأل المنظّم' },
});
export const Admission = enumOf(admissions);

/** Who finds a way in at a step besides those who start young. */
export const entrances = terms({
  sixtyPlus: {
    nl: 'Beginnen na je 60e',
    en: 'Starting at 60 or later',
    tr: '60 yaşından sonra başlamak',
    ar: 'البدء بعد سن الستين',
  },
  returner: { nl: 'Terug na jaren', en: 'Back after years', tr: 'Yıllar sonra geri dönmek', ar: 'العودة بعد سنوات' },
});
export const Entrance = enumOf(entrances);
export type Entrance = z.infer<typeof Entrance>;

/** How far the site meets the rules for accessibility: the statuses of the Dutch statement, A to D. */
export const accessibilityStatuses = terms({
  full: { nl: 'Voldoet volledig', en: 'Fully compliant', tr: 'Tamamen uygun', ar: 'مطابق بالكامل' },
  partial: { nl: 'Voldoet gedeeltelijk', en: 'Partly compliant', tr: 'Kısmen uygun', ar: 'مطابق جزئيًا' },
  first: {
    nl: 'Eerste maatregelen genomen',
    en: 'First measures taken',
    tr: 'İlk önlemler alındı',
    ar: 'اتُّخذت الإجراءات الأولى',
  },
  none: { nl: 'Voldoet niet', en: 'Not compliant', tr: 'Uygun değil', ar: 'غير مطابق' },
});
export const AccessibilityStatus = enumOf(accessibilityStatuses);

/** What others may do with the open data; names that are the same in every language. */
export const licences = terms({
  cc0: { nl: 'CC0 1.0', en: 'CC0 1.0', tr: 'CC0 1.0', ar: 'CC0 1.0' },
  by: { nl: 'CC BY 4.0', en: 'CC BY 4.0', tr: 'CC BY 4.0', ar: 'CC BY 4.0' },
  bySa: { nl: 'CC BY-SA 4.0', en: 'CC BY-SA 4.0', tr: 'CC BY-SA 4.0', ar: 'CC BY-SA 4.0' },
});
export const Licence = enumOf(licences);
export const licencePages = {
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  by: 'https://creativecommons.org/licenses/by/4.0/',
  bySa: 'https://creativecommons.org/licenses/by-sa/4.0/',
} as const satisfies Record<keyof typeof licences, string>;

export const passKinds = terms({
  municipal: { nl: 'Stadspas', en: 'City pass', tr: 'Belediye kartı', ar: 'بطاقة البلدية' },
  scheme: { nl: 'Regeling', en: 'Scheme', tr: 'Düzenleme', ar: 'برنامج دعم' },
  library: { nl: 'Bibliotheekpas', en: 'Library card', tr: 'Kütüphane kartı', ar: 'بطاقة المكتبة' },
  fund: { nl: 'Fonds', en: 'Fund', tr: 'Fon', ar: 'صندوق دعم' },
  youth: { nl: 'Jongerenpas', en: 'Youth pass', tr: 'Gençlik kartı', ar: 'بطاقة الشباب' },
});
export const PassKind = enumOf(passKinds);

/** Who live together, as income rules tell them apart. */
export const households = terms({
  single: { nl: 'Alleen', en: 'Alone', tr: 'Tek başına', ar: 'بمفردي' },
  singleParent: {
    nl: 'Alleen met kinderen',
    en: 'Alone with children',
    tr: 'Tek başına, çocuklu',
    ar: 'بمفردي مع أطفال',
  },
  couple: { nl: 'Samen, zonder kinderen', en: 'Together, no children', tr: 'Birlikte, çocuksuz', ar: 'معًا، بلا أطفال' },
  family: { nl: 'Samen met kinderen', en: 'Together with children', tr: 'Birlikte, çocuklu', ar: 'معًا مع أطفال' },
});
export const Household = enumOf(households);
export type Household = z.infer<typeof Household>;

export const guideTopics = terms({
  school: {
    nl: 'Van school naar vrije tijd',
    en: 'From school to free time',
    tr: 'Okuldan boş zamana',
    ar: 'من المدرسة إلى وقت الفراغ',
  },
  coach: { nl: 'Cultuurcoaches', en: 'Culture coaches', tr: 'Kültür koçları', ar: 'المرشدون الثقافيون' },
  help: { nl: 'Hulp en advies', en: 'Help and advice', tr: 'Destek ve danışmanlık', ar: 'مساعدة ومشورة' },
  training: { nl: 'Leren en trainen', en: 'Training', tr: 'Eğitim', ar: 'تدريب' },
  money: { nl: 'Geld en subsidie', en: 'Money and grants', tr: 'Para ve hibe', ar: 'المال والمنح' },
  fairPay: { nl: 'Eerlijk betalen', en: 'Fair pay', tr: 'Adil ücret', ar: 'أجر عادل' },
  safety: { nl: 'Veilig samen', en: 'Safe together', tr: 'Güvenli ortam', ar: 'بيئة آمنة' },
  quality: { nl: 'Kwaliteit en keurmerk', en: 'Quality mark', tr: 'Kalite belgesi', ar: 'الجودة والعلامة' },
  policy: { nl: 'Beleid', en: 'Policy', tr: 'Politika', ar: 'سياسات' },
  technology: {
    nl: 'Werkgroep technologie',
    en: 'Technology working group',
    tr: 'Teknoloji çalışma grubu',
    ar: 'مجموعة عمل التقنية',
  },
  site: { nl: 'Over deze site', en: 'About this site', tr: 'Bu site hakkında', ar: 'عن هذا الموقع' },
});
export const GuideTopic = enumOf(guideTopics);

export const termCategories = terms({
  art: { nl: 'Kunstvorm', en: 'Art form', tr: 'Sanat dalı', ar: 'شكل فني' },
  instrument: { nl: 'Instrument', en: 'Instrument', tr: 'Çalgı', ar: 'آلة موسيقية' },
  tradition: { nl: 'Traditie', en: 'Tradition', tr: 'Gelenek', ar: 'تقليد فني' },
  stage: { nl: 'Route', en: 'Route', tr: 'Yol', ar: 'المسار' },
  pass: { nl: 'Pas en geld', en: 'Pass and money', tr: 'Kart ve para', ar: 'البطاقة والمال' },
  support: { nl: 'Voor aanbieders', en: 'For providers', tr: 'Sunanlar için', ar: 'لمقدّمي الأنشطة' },
  sector: { nl: 'Kunst en stad', en: 'Arts and city', tr: 'Sanat ve şehir', ar: 'الفن والمدينة' },
  web: { nl: 'Website', en: 'Website', tr: 'İnternet sitesi', ar: 'الموقع' },
});
export const TermCategory = enumOf(termCategories);

export const confirmers = terms({
  provider: { nl: 'de aanbieder', en: 'the provider', tr: 'sunan kuruluş', ar: 'الجهة المنظّمة' },
  editor: { nl: 'de redactie', en: 'the editors', tr: 'yayın ekibi', ar: 'فريق التحرير' },
  source: { nl: 'openbare bronnen', en: 'public sources', tr: 'açık kaynaklar', ar: 'مصادر عامة' },
});
export const Confirmer = enumOf(confirmers);
