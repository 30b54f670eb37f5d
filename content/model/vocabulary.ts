import { z } from 'zod';
import { inEveryLanguage } from './locales.ts';
import type { Locale } from './locales.ts';

/** A name in every language. A missing language is a type error. */
export type Labels = Record<Locale, string>;

/**
 * Defines a fixed vocabulary: keys in English, labels in every language. The Zod enum, the Payload select and
 * the words on the site are derived from the table that this returns.
 */
/* @__NO_SIDE_EFFECTS__ */
export function terms<T extends Record<string, Labels>>(table: T): T {
  return Object.fromEntries(Object.entries(table).map(([key, labels]) => [key, inEveryLanguage(labels)])) as T;
}

export const keysOf = <T extends object>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

/** Zod enum of a vocabulary's keys. */
export const enumOf = <T extends object>(table: T) => z.enum(keysOf(table));

/** The word for a vocabulary key in a language. */
export const label = <T extends Record<string, Labels>>(table: T, key: keyof T, locale: Locale): string =>
  (table[key] as Labels)[locale];

export const disciplines = terms({
  music: { nl: 'Muziek', en: 'Music', tr: 'Müzik', ar: 'موسيقى' },
  singing: { nl: 'Zang en koor', en: 'Singing and choir', tr: 'Şan ve koro', ar: 'غناء وجوقة' },
  dance: { nl: 'Dans', en: 'Dance', tr: 'Dans', ar: 'رقص' },
  theatre: { nl: 'Theater', en: 'Theatre', tr: 'Tiyatro', ar: 'مسرح' },
  visual: { nl: 'Beeldende kunst', en: 'Visual arts', tr: 'Görsel sanatlar', ar: 'فنون بصرية' },
  photofilm: { nl: 'Foto en film', en: 'Photo and film', tr: 'Fotoğraf ve film', ar: 'تصوير وسينما' },
  writing: { nl: 'Schrijven en vertellen', en: 'Writing and storytelling', tr: 'Yazı ve anlatı', ar: 'كتابة ورواية' },
  circus: { nl: 'Circus', en: 'Circus', tr: 'Sirk', ar: 'سيرك' },
  media: { nl: 'Media en digitaal', en: 'Media and digital', tr: 'Medya ve dijital', ar: 'إعلام وفن رقمي' },
  heritage: { nl: 'Erfgoed', en: 'Heritage', tr: 'Kültürel miras', ar: 'تراث' },
  multi: { nl: 'Meer kunsten', en: 'Mixed arts', tr: 'Karma sanatlar', ar: 'فنون متعددة' },
});
export const Discipline = enumOf(disciplines);
export type Discipline = z.infer<typeof Discipline>;

/** URL segment, line colour (light and dark theme, AA on its paper) and pictogram of each discipline. */
export const disciplineStyle = {
  music: { slug: 'muziek', light: '#b3261e', dark: '#ff9d94', pictogram: 'note' },
  singing: { slug: 'zang-en-koor', light: '#a3246f', dark: '#ff9ad2', pictogram: 'voice' },
  dance: { slug: 'dans', light: '#6d3bbd', dark: '#c9adff', pictogram: 'dancer' },
  theatre: { slug: 'theater', light: '#8a4b08', dark: '#ffb86b', pictogram: 'masks' },
  visual: { slug: 'beeldende-kunst', light: '#0b5cad', dark: '#8cc4ff', pictogram: 'palette' },
  photofilm: { slug: 'foto-en-film', light: '#455a64', dark: '#b3c6cf', pictogram: 'camera' },
  writing: { slug: 'schrijven', light: '#1f6f43', dark: '#8fdcae', pictogram: 'pen' },
  circus: { slug: 'circus', light: '#b8002f', dark: '#ff9aae', pictogram: 'juggle' },
  media: { slug: 'media', light: '#006a71', dark: '#7fdbe2', pictogram: 'screen' },
  heritage: { slug: 'erfgoed', light: '#6b5500', dark: '#e0c65a', pictogram: 'gable' },
  multi: { slug: 'meer-kunsten', light: '#3d4f9f', dark: '#b0bdff', pictogram: 'spark' },
} as const satisfies Record<Discipline, { slug: string; light: string; dark: string; pictogram: string }>;

export const stages = terms({
  meet: { nl: 'Kennismaken', en: 'First acquaintance', tr: 'Tanışma', ar: 'التعرّف' },
  discover: { nl: 'Ontdekken en beginnen', en: 'Discover and start', tr: 'Keşfet ve başla', ar: 'الاكتشاف والبداية' },
  deepen: { nl: 'Verdiepen', en: 'Go deeper', tr: 'Derinleş', ar: 'التعمّق' },
  talent: {
    nl: 'Talentontwikkeling en vooropleiding',
    en: 'Talent development and pre-college',
    tr: 'Yetenek gelişimi ve hazırlık eğitimi',
    ar: 'تنمية الموهبة والإعداد للدراسة',
  },
  professional: { nl: 'Professioneel', en: 'Professional', tr: 'Profesyonel', ar: 'الاحتراف' },
});
export const Stage = enumOf(stages);
export type Stage = z.infer<typeof Stage>;

export const ageGroups = terms({
  toddlers: { nl: '0 tot 4 jaar', en: '0 to 4 years', tr: '0–4 yaş', ar: 'من 0 إلى 4 سنوات' },
  children: { nl: 'Kinderen (4 tot 12)', en: 'Children (4 to 12)', tr: 'Çocuklar (4–12)', ar: 'أطفال (4 إلى 12)' },
  teens: { nl: 'Jongeren (12 tot 18)', en: 'Teenagers (12 to 18)', tr: 'Gençler (12–18)', ar: 'يافعون (12 إلى 18)' },
  adults: { nl: 'Volwassenen (18+)', en: 'Adults (18+)', tr: 'Yetişkinler (18+)', ar: 'بالغون (18+)' },
  seniors: { nl: 'Senioren (60+)', en: 'Seniors (60+)', tr: 'Yaşlılar (60+)', ar: 'كبار السن (60+)' },
});
export const AgeGroup = enumOf(ageGroups);
export type AgeGroup = z.infer<typeof AgeGroup>;

export const levels = terms({
  beginner: { nl: 'Beginner', en: 'Beginner', tr: 'Başlangıç', ar: 'مبتدئ' },
  experienced: { nl: 'Gevorderd', en: 'Experienced', tr: 'İleri', ar: 'متقدّم' },
  talent: { nl: 'Talent', en: 'Talent', tr: 'Yetenek', ar: 'موهوب' },
  professional: { nl: '(Semi)professioneel', en: '(Semi-)professional', tr: '(Yarı) profesyonel', ar: '(شبه) محترف' },
});
export const Level = enumOf(levels);

export const known = terms({
  yes: { nl: 'Ja', en: 'Yes', tr: 'Evet', ar: 'نعم' },
  no: { nl: 'Nee', en: 'No', tr: 'Hayır', ar: 'لا' },
  unknown: { nl: 'Weten we niet', en: 'We do not know', tr: 'Bilmiyoruz', ar: 'لا نعرف' },
});
export const Known = enumOf(known);
export type Known = z.infer<typeof Known>;

export const providerKinds = terms({
  choir: { nl: 'Koor', en: 'Choir', tr: 'Koro', ar: 'جوقة' },
  association: { nl: 'Vereniging', en: 'Association', tr: 'Dernek', ar: 'جمعية' },
  orchestra: { nl: 'Orkest of band', en: 'Orchestra or band', tr: 'Orkestra veya grup', ar: 'أوركسترا أو فرقة' },
  school: {
    nl: 'Kunstschool of lesplek',
    en: 'Art school or classes',
    tr: 'Sanat okulu veya kurs',
    ar: 'مدرسة فنون أو دروس',
  },
  company: { nl: 'Gezelschap', en: 'Company', tr: 'Topluluk', ar: 'فرقة مسرح أو رقص' },
  anchor: { nl: 'Cultuuranker', en: 'Culture anchor', tr: 'Kültür merkezi (cultuuranker)', ar: 'مركز ثقافي في الحي' },
  community: { nl: 'Buurtplek', en: 'Community place', tr: 'Mahalle mekânı', ar: 'مكان في الحي' },
  venue: { nl: 'Podium', en: 'Venue', tr: 'Sahne', ar: 'مسرح أو قاعة' },
  programme: { nl: 'Talentprogramma', en: 'Talent programme', tr: 'Yetenek programı', ar: 'برنامج مواهب' },
  festival: {
    nl: 'Festival of wedstrijd',
    en: 'Festival or contest',
    tr: 'Festival veya yarışma',
    ar: 'مهرجان أو مسابقة',
  },
  heritage: { nl: 'Erfgoed en traditie', en: 'Heritage and tradition', tr: 'Miras ve gelenek', ar: 'تراث وتقاليد' },
  support: { nl: 'Hulp en advies', en: 'Help and advice', tr: 'Destek ve danışmanlık', ar: 'مساعدة ومشورة' },
});
export const ProviderKind = enumOf(providerKinds);

export const roomKinds = terms({
  theatre: { nl: 'Theater', en: 'Theatre', tr: 'Tiyatro', ar: 'مسرح' },
  band: { nl: 'Oefenruimte voor bands', en: 'Band rehearsal room', tr: 'Grup prova odası', ar: 'غرفة تدريب للفرق' },
  studio: { nl: 'Atelier of studio', en: 'Studio', tr: 'Atölye veya stüdyo', ar: 'مرسم أو استوديو' },
  dance: { nl: 'Danszaal', en: 'Dance studio', tr: 'Dans salonu', ar: 'قاعة رقص' },
  lesson: { nl: 'Leslokaal', en: 'Lesson room', tr: 'Ders odası', ar: 'غرفة دروس' },
  hall: { nl: 'Zaal', en: 'Hall', tr: 'Salon', ar: 'قاعة' },
  community: { nl: 'Buurtcentrum', en: 'Community centre', tr: 'Mahalle merkezi', ar: 'مركز حي' },
  library: { nl: 'Bibliotheek', en: 'Library', tr: 'Kütüphane', ar: 'مكتبة' },
  church: { nl: 'Kerkzaal', en: 'Church hall', tr: 'Kilise salonu', ar: 'قاعة كنيسة' },
  outdoor: { nl: 'Buitenpodium', en: 'Outdoor stage', tr: 'Açık hava sahnesi', ar: 'مسرح في الهواء الطلق' },
});
export const RoomKind = enumOf(roomKinds);

export const roomUses = terms({
  rehearsal: { nl: 'Oefenen', en: 'Rehearse', tr: 'Prova', ar: 'تدريب' },
  performance: { nl: 'Optreden', en: 'Perform', tr: 'Gösteri', ar: 'عرض' },
  meeting: { nl: 'Vergaderen', en: 'Meet', tr: 'Toplantı', ar: 'اجتماع' },
  studio: { nl: 'Maken', en: 'Make', tr: 'Üretim', ar: 'إنتاج فني' },
});
export const RoomUse = enumOf(roomUses);

export const accessFacts = terms({
  stepFree: { nl: 'Zonder trap', en: 'Step-free', tr: 'Basamaksız giriş', ar: 'بلا درجات' },
  toilet: { nl: 'Toegankelijk toilet', en: 'Accessible toilet', tr: 'Engelli tuvaleti', ar: 'مرحاض ميسّر' },
  hearingLoop: { nl: 'Ringleiding', en: 'Hearing loop', tr: 'İşitme döngüsü', ar: 'حلقة سمعية' },
  lowStimulus: { nl: 'Rustig: weinig geluid en licht', en: 'Low-stimulus', tr: 'Az uyaranlı', ar: 'قليل المؤثرات' },
  buddy: { nl: 'Maatje mogelijk', en: 'Buddy available', tr: 'Eşlik eden gönüllü var', ar: 'مرافق متاح' },
});
export const AccessFact = enumOf(accessFacts);

/** What visitors choose of access: the facts, and what follows from other fields of some kinds. */
export const accessChoices = terms({
  ...accessFacts,
  wheelchairPlaces: {
    nl: 'Plaatsen voor rolstoelen',
    en: 'Places for wheelchairs',
    tr: 'Tekerlekli sandalye yerleri',
    ar: 'أماكن للكراسي المتحركة',
  },
});

export const audiences = terms({
  everyone: { nl: 'Voor iedereen', en: 'For everyone', tr: 'Herkes için', ar: 'للجميع' },
  providers: { nl: 'Voor aanbieders', en: 'For providers', tr: 'Sanat sunanlar için', ar: 'لمقدّمي الأنشطة' },
  schools: { nl: 'Voor scholen', en: 'For schools', tr: 'Okullar için', ar: 'للمدارس' },
});
export const Audience = enumOf(audiences);

export const joinings = terms({
  anytime: { nl: 'Elk moment instappen', en: 'Join at any time', tr: 'İstediğin zaman katıl', ar: 'انضم في أي وقت' },
  term: {
    nl: 'Bij de start van een cursus',
    en: 'At the start of a term',
    tr: 'Dönem başında',
    ar: 'عند بداية الدورة',
  },
  trial: { nl: 'Eerst een proefles', en: 'Trial lesson first', tr: 'Önce deneme dersi', ar: 'درس تجريبي أولًا' },
  audition: { nl: 'Met auditie', en: 'By audition', tr: 'Seçmeyle', ar: 'باختبار أداء' },
  waiting: { nl: 'Wachtlijst', en: 'Waiting list', tr: 'Bekleme listesi', ar: 'قائمة انتظار' },
  unknown: { nl: 'Vraag het na', en: 'Please ask', tr: 'Lütfen sorun', ar: 'اسأل المنظّم' },
});
export const Joining = enumOf(joinings);

/** Where one takes part, as schema.org's `eventAttendanceMode`. */
export const attendances = terms({
  offline: { nl: 'Op een plek', en: 'In person', tr: 'Yüz yüze', ar: 'حضوريًا' },
  online: { nl: 'Online', en: 'Online', tr: 'Çevrim içi', ar: 'عبر الإنترنت' },
  mixed: {
    nl: 'Op een plek of online',
    en: 'In person or online',
    tr: 'Yüz yüze veya çevrim içi',
    ar: 'حضوريًا أو عبر الإنترنت',
  },
});
export const Attendance = enumOf(attendances);
export type Attendance = z.infer<typeof Attendance>;

export const priceUnits = terms({
  once: { nl: 'per keer', en: 'per visit', tr: 'sefer başına', ar: 'للمرة' },
  lesson: { nl: 'per les', en: 'per lesson', tr: 'ders başına', ar: 'للدرس' },
  course: { nl: 'per cursus', en: 'per course', tr: 'kurs başına', ar: 'للدورة' },
  month: { nl: 'per maand', en: 'per month', tr: 'aylık', ar: 'في الشهر' },
  year: { nl: 'per jaar', en: 'per year', tr: 'yıllık', ar: 'في السنة' },
});
export const PriceUnit = enumOf(priceUnits);

export const eventStatuses = terms({
  scheduled: { nl: 'Gaat door', en: 'Going ahead', tr: 'Yapılacak', ar: 'في موعدها' },
  cancelled: { nl: 'Afgelast', en: 'Cancelled', tr: 'İptal', ar: 'أُلغيت' },
  postponed: { nl: 'Uitgesteld', en: 'Postponed', tr: 'Ertelendi', ar: 'أُجّلت' },
  soldOut: { nl: 'Vol', en: 'Full', tr: 'Dolu', ar: 'اكتمل العدد' },
});
export const EventStatus = enumOf(eventStatuses);

export const dutchLevels = terms({
  none: { nl: 'Geen Nederlands nodig', en: 'No Dutch needed', tr: 'Hollandaca gerekmez', ar: 'لا حاجة للهولندية' },
  little: { nl: 'Een beetje Nederlands', en: 'A little Dutch', tr: 'Biraz Hollandaca', ar: 'قليل من الهولندية' },
  good: { nl: 'Goed Nederlands', en: 'Good Dutch', tr: 'İyi Hollandaca', ar: 'هولندية جيدة' },
  unknown: { nl: 'Weten we niet', en: 'We do not know', tr: 'Bilmiyoruz', ar: 'لا نعرف' },
});
export const DutchLevel = enumOf(dutchLevels);

/** Languages spoken at an activity: BCP 47 codes. */
export const spokenLanguages = terms({
  nl: { nl: 'Nederlands', en: 'Dutch', tr: 'Hollandaca', ar: 'الهولندية' },
  en: { nl: 'Engels', en: 'English', tr: 'İngilizce', ar: 'الإنجليزية' },
  tr: { nl: 'Turks', en: 'Turkish', tr: 'Türkçe', ar: 'التركية' },
  ar: { nl: 'Arabisch', en: 'Arabic', tr: 'Arapça', ar: 'العربية' },
  pl: { nl: 'Pools', en: 'Polish', tr: 'Lehçe', ar: 'البولندية' },
  bg: { nl: 'Bulgaars', en: 'Bulgarian', tr: 'Bulgarca', ar: 'البلغارية' },
  es: { nl: 'Spaans', en: 'Spanish', tr: 'İspanyolca', ar: 'الإسبانية' },
  pap: { nl: 'Papiaments', en: 'Papiamento', tr: 'Papiamento', ar: 'البابيامنتو' },
  srn: { nl: 'Sranantongo', en: 'Sranan Tongo', tr: 'Sranan Tongo', ar: 'السرنان تونغو' },
  hns: { nl: 'Sarnámi', en: 'Sarnami', tr: 'Sarnami', ar: 'السرنامي' },
  zgh: { nl: 'Berbers (Tamazight)', en: 'Tamazight', tr: 'Berberice', ar: 'الأمازيغية' },
  uk: { nl: 'Oekraïens', en: 'Ukrainian', tr: 'Ukraynaca', ar: 'الأوكرانية' },
  zh: { nl: 'Chinees', en: 'Chinese', tr: 'Çince', ar: 'الصينية' },
  dse: {
    nl: 'Nederlandse Gebarentaal',
    en: 'Dutch Sign Language',
    tr: 'Hollanda İşaret Dili',
    ar: 'لغة الإشارة الهولندية',
  },
  scheveningen: {
    nl: 'Schevenings dialect',
    en: 'Scheveningen dialect',
    tr: 'Scheveningen lehçesi',
    ar: 'لهجة سخيفيننغن',
  },
});
export const SpokenLanguage = enumOf(spokenLanguages);

export const municipalities = terms({
  denhaag: { nl: 'Den Haag', en: 'The Hague', tr: 'Lahey', ar: 'لاهاي' },
  leidschendam: {
    nl: 'Leidschendam-Voorburg',
    en: 'Leidschendam-Voorburg',
    tr: 'Leidschendam-Voorburg',
    ar: 'لايدسخندام-فوربورخ',
  },
  rijswijk: { nl: 'Rijswijk', en: 'Rijswijk', tr: 'Rijswijk', ar: 'رايسفايك' },
  netherlands: { nl: 'Heel Nederland', en: 'All of the Netherlands', tr: 'Tüm Hollanda', ar: 'كل هولندا' },
  elsewhere: { nl: 'Elders', en: 'Elsewhere', tr: 'Başka yer', ar: 'مكان آخر' },
});
export const Municipality = enumOf(municipalities);
export type Municipality = z.infer<typeof Municipality>;

export const noticeKinds = terms({
  ask: { nl: 'Gevraagd', en: 'Wanted', tr: 'Aranıyor', ar: 'مطلوب' },
  offer: { nl: 'Aangeboden', en: 'Offered', tr: 'Sunuluyor', ar: 'معروض' },
});
export const NoticeKind = enumOf(noticeKinds);

export const weekdays = terms({
  monday: { nl: 'Maandag', en: 'Monday', tr: 'Pazartesi', ar: 'الاثنين' },
  tuesday: { nl: 'Dinsdag', en: 'Tuesday', tr: 'Salı', ar: 'الثلاثاء' },
  wednesday: { nl: 'Woensdag', en: 'Wednesday', tr: 'Çarşamba', ar: 'الأربعاء' },
  thursday: { nl: 'Donderdag', en: 'Thursday', tr: 'Perşembe', ar: 'الخميس' },
  friday: { nl: 'Vrijdag', en: 'Friday', tr: 'Cuma', ar: 'الجمعة' },
  saturday: { nl: 'Zaterdag', en: 'Saturday', tr: 'Cumartesi', ar: 'السبت' },
  sunday: { nl: 'Zondag', en: 'Sunday', tr: 'Pazar', ar: 'الأحد' },
});
export const Weekday = enumOf(weekdays);
export type Weekday = z.infer<typeof Weekday>;

/** What a term of the vocabulary looks like to a list of options. */
export type Vocabulary = Record<string, Labels>;
