import type { District, Labels, Room } from '../../model/index.ts';
import type { ProviderId } from './providers.ts';

export type RoomSketch = {
  name: string;
  kind: Room['kind'];
  uses: [Room['uses'][number], ...Room['uses']];
  by: ProviderId | null;
  at: readonly [District, string];
  capacity: number | null;
  rooms?: readonly Labels[];
  rate?: Labels;
  summary: Labels;
};

const smallRate: Labels = {
  nl: '€ 8 per uur voor groepen uit de wijk, € 15 voor anderen.',
  en: '€8 an hour for local groups, €15 for others.',
  tr: 'Mahalle grupları için saati 8 €, diğerleri için 15 €.',
  ar: '8 يورو للساعة لمجموعات الحي و15 يورو للآخرين.',
};
const stageRate: Labels = {
  nl: '€ 120 per avond, met licht en geluid. Repeteren kost € 10 per uur.',
  en: '€120 an evening, with light and sound. Rehearsing costs €10 an hour.',
  tr: 'Işık ve ses dâhil akşamı 120 €. Prova saati 10 €.',
  ar: '120 يورو للأمسية مع الإضاءة والصوت. التدريب 10 يورو للساعة.',
};

const mirror: Labels = {
  nl: 'Danszaal met spiegels, 90 m²',
  en: 'Dance studio with mirrors, 90 m²',
  tr: 'Aynalı dans salonu, 90 m²',
  ar: 'قاعة رقص بمرايا، 90 م²',
};
const booth: Labels = {
  nl: 'Opnamehok voor twee stemmen',
  en: 'Recording booth for two voices',
  tr: 'İki kişilik kayıt kabini',
  ar: 'غرفة تسجيل لصوتين',
};
const piano: Labels = {
  nl: 'Zaal met piano, 60 stoelen',
  en: 'Hall with piano, 60 chairs',
  tr: 'Piyanolu salon, 60 sandalye',
  ar: 'قاعة مع بيانو و60 كرسيًا',
};

/** Invented rooms to rehearse, perform, meet and make. */
export const roomSketches = {
  'de-golfbreker': {
    name: 'Zaal De Golfbreker',
    kind: 'hall',
    uses: ['rehearsal', 'performance', 'meeting'],
    by: 'zilvermeeuw',
    at: ['scheveningen', 'Duindorp'],
    capacity: 90,
    rooms: [piano],
    rate: smallRate,
    summary: {
      nl: 'Lichte zaal met een houten vloer en een piano. Goed voor koren.',
      en: 'Bright hall with a wooden floor and a piano. Good for choirs.',
      tr: 'Ahşap zeminli, piyanolu aydınlık salon. Korolar için iyi.',
      ar: 'قاعة مضيئة بأرضية خشبية وبيانو. مناسبة للجوقات.',
    },
  },
  'spiegelzaal-zevenmijl': {
    name: 'Spiegelzaal Zevenmijl',
    kind: 'dance',
    uses: ['rehearsal'],
    by: 'zevenmijl',
    at: ['escamp', 'Morgenstond'],
    capacity: 35,
    rooms: [mirror],
    rate: smallRate,
    summary: {
      nl: 'Danszaal met spiegels, geluid en een warme kleedkamer.',
      en: 'Dance studio with mirrors, sound and a warm changing room.',
      tr: 'Aynası, ses sistemi ve sıcak soyunma odası olan dans salonu.',
      ar: 'قاعة رقص بمرايا وصوت وغرفة تبديل دافئة.',
    },
  },
  'hok-nul': {
    name: 'Oefenhok Nul',
    kind: 'band',
    uses: ['rehearsal', 'studio'],
    by: 'lokaal-ruis',
    at: ['laak', 'Binckhorst'],
    capacity: 8,
    rooms: [booth],
    rate: {
      nl: '€ 12 per dagdeel met drumstel en versterkers.',
      en: '€12 per half day with drums and amplifiers.',
      tr: 'Davul ve amfiyle yarım gün 12 €.',
      ar: '12 يورو لنصف يوم مع الدرامز والمكبّرات.',
    },
    summary: {
      nl: 'Geluiddichte ruimte voor bands, dag en nacht open met een code.',
      en: 'Soundproof room for bands, open day and night with a code.',
      tr: 'Gruplar için ses yalıtımlı oda; şifreyle gece gündüz açık.',
      ar: 'غرفة عازلة للصوت للفرق، مفتوحة ليلًا ونهارًا برمز.',
    },
  },
  'glazen-dak': {
    name: 'Atelier Het Glazen Dak',
    kind: 'studio',
    uses: ['studio', 'meeting'],
    by: 'kwastgeluk',
    at: ['segbroek', 'Regentessekwartier'],
    capacity: 20,
    summary: {
      nl: 'Atelier met daglicht, ezels en een grote wasbak.',
      en: 'Studio with daylight, easels and a big sink.',
      tr: 'Gün ışıklı, şövaleli, büyük lavabolu atölye.',
      ar: 'مرسم بضوء النهار وحوامل رسم ومغسلة كبيرة.',
    },
  },
  'lege-kapstok': {
    name: 'Theaterzaal De Lege Kapstok',
    kind: 'theatre',
    uses: ['performance', 'rehearsal'],
    by: 'kapstok',
    at: ['segbroek', 'Bomen- en Bloemenbuurt'],
    capacity: 80,
    rate: stageRate,
    summary: {
      nl: 'Klein theater met tachtig stoelen en een vaste technicus.',
      en: 'Small theatre with eighty seats and a regular technician.',
      tr: 'Seksen koltuklu, teknisyeni olan küçük tiyatro.',
      ar: 'مسرح صغير بثمانين كرسيًا وفني دائم.',
    },
  },
  'lange-tafel': {
    name: 'De Lange Tafel',
    kind: 'community',
    uses: ['meeting', 'studio'],
    by: 'steek-voor-steek',
    at: ['laak', 'Laakkwartier en Spoorwijk'],
    capacity: 24,
    rate: {
      nl: 'Gratis voor buurtgroepen. Je ruimt samen op.',
      en: 'Free for neighbourhood groups. You tidy up together.',
      tr: 'Mahalle grupları için ücretsiz. Birlikte toplarsınız.',
      ar: 'مجاني لمجموعات الحي. ترتّبون المكان معًا.',
    },
    summary: {
      nl: 'Eén tafel van tien meter, naaimachines en een keuken.',
      en: 'One table of ten metres, sewing machines and a kitchen.',
      tr: 'On metrelik bir masa, dikiş makineleri ve mutfak.',
      ar: 'طاولة بعشرة أمتار وماكينات خياطة ومطبخ.',
    },
  },
  'tent-achter-de-duinen': {
    name: 'Tent achter de Duinen',
    kind: 'outdoor',
    uses: ['performance'],
    by: 'omgekeerde-hoed',
    at: ['loosduinen', 'Kijkduin en Ockenburgh'],
    capacity: 150,
    summary: {
      nl: 'Circustent met piste, open van april tot en met september.',
      en: 'Circus tent with a ring, open from April to September.',
      tr: 'Pistli sirk çadırı; nisandan eylüle açık.',
      ar: 'خيمة سيرك بحلبة، مفتوحة من أبريل إلى سبتمبر.',
    },
  },
  'blauwe-kerk': {
    name: 'Kerkzaal De Blauwe Ramen',
    kind: 'church',
    uses: ['rehearsal', 'performance'],
    by: null,
    at: ['haagse-hout', 'Bezuidenhout'],
    capacity: 220,
    rooms: [piano],
    rate: stageRate,
    summary: {
      nl: 'Hoge kerkzaal met een lange nagalm. Fijn voor koor en orkest.',
      en: 'High church hall with a long echo. Good for choir and orchestra.',
      tr: 'Uzun yankılı yüksek kilise salonu. Koro ve orkestraya uygun.',
      ar: 'قاعة كنيسة عالية بصدى طويل. مناسبة للجوقة والأوركسترا.',
    },
  },
  'lokaal-krekel': {
    name: 'Leslokaal Krekel',
    kind: 'lesson',
    uses: ['rehearsal', 'meeting'],
    by: 'krekelzang',
    at: ['leidschenveen-ypenburg', 'Leidschenveen'],
    capacity: 30,
    rate: smallRate,
    summary: {
      nl: 'Lokaal in een school, na schooltijd vrij voor les en repetitie.',
      en: 'Classroom in a school, free after hours for lessons and rehearsals.',
      tr: 'Okul sonrası ders ve provaya açık sınıf.',
      ar: 'صف في مدرسة متاح بعد الدوام للدروس والبروفات.',
    },
  },
  boekenzolder: {
    name: 'De Boekenzolder',
    kind: 'library',
    uses: ['meeting', 'studio'],
    by: null,
    at: ['leidschenveen-ypenburg', 'Ypenburg'],
    capacity: 40,
    summary: {
      nl: 'Stille zolder met tafels, stopcontacten en boeken over kunst.',
      en: 'Quiet attic with tables, sockets and books about art.',
      tr: 'Masaları, prizleri ve sanat kitapları olan sessiz çatı katı.',
      ar: 'علّية هادئة بطاولات ومقابس وكتب عن الفن.',
    },
  },
  'keuken-wisselwind': {
    name: 'Zaal Wisselwind',
    kind: 'hall',
    uses: ['rehearsal', 'performance', 'meeting', 'studio'],
    by: 'wisselwind',
    at: ['loosduinen', 'Kraayenstein en Vroondaal'],
    capacity: 110,
    rooms: [piano, mirror],
    rate: smallRate,
    summary: {
      nl: 'Grote zaal met een keuken ernaast, voor eten en optreden op één avond.',
      en: 'Large hall next to a kitchen, for a meal and a show in one evening.',
      tr: 'Yanında mutfağı olan büyük salon: bir akşamda yemek ve gösteri.',
      ar: 'قاعة كبيرة بجانب مطبخ، للأكل والعرض في أمسية واحدة.',
    },
  },
  'studio-twee-bij-drie': {
    name: 'Studio Twee bij Drie',
    kind: 'studio',
    uses: ['studio'],
    by: 'klein-geluid',
    at: ['escamp', 'Moerwijk'],
    capacity: 4,
    rooms: [booth],
    summary: {
      nl: 'Kleine radiostudio met vier microfoons en dikke gordijnen.',
      en: 'Small radio studio with four microphones and thick curtains.',
      tr: 'Dört mikrofonlu, kalın perdeli küçük radyo stüdyosu.',
      ar: 'استوديو راديو صغير بأربعة ميكروفونات وستائر سميكة.',
    },
  },
  'zaal-tramlijn': {
    name: 'Werkplaats Tramlijn',
    kind: 'theatre',
    uses: ['rehearsal', 'performance'],
    by: 'tramlijn-nul',
    at: ['centrum', 'Schildersbuurt'],
    capacity: 60,
    rate: stageRate,
    summary: {
      nl: 'Oude remise met een zwarte vloer en een tribune op wielen.',
      en: 'Old depot with a black floor and seating on wheels.',
      tr: 'Siyah zeminli, tekerlekli tribünlü eski depo.',
      ar: 'مستودع قديم بأرضية سوداء ومدرّج على عجلات.',
    },
  },
} as const satisfies Record<string, RoomSketch>;

export type RoomId = keyof typeof roomSketches;
