import type { Discipline, Labels } from '../../model/index.ts';

/** What the picture of each art form shows. */
export const disciplineAlts: Record<Discipline, Labels> = {
  music: {
    nl: 'Tekening van een trompet, een trommel en een bağlama voor een ondergaande zon',
    en: 'Drawing of a trumpet, a drum and a bağlama in front of a setting sun',
    tr: 'Batan güneşin önünde trompet, davul ve bağlama çizimi',
    ar: 'رسم لبوق وطبل وبغلمة أمام شمس غاربة',
  },
  singing: {
    nl: 'Tekening van een rij zangers met open monden en een meeuw die meezingt',
    en: 'Drawing of a row of singers with open mouths and a gull singing along',
    tr: 'Ağızları açık bir sıra şarkıcı ve onlara katılan bir martı çizimi',
    ar: 'رسم لصف من المغنّين بأفواه مفتوحة ونورس يغنّي معهم',
  },
  dance: {
    nl: 'Tekening van drie dansers in sprong boven de duinen',
    en: 'Drawing of three dancers leaping above the dunes',
    tr: 'Kumulların üzerinde sıçrayan üç dansçı çizimi',
    ar: 'رسم لثلاثة راقصين يقفزون فوق الكثبان',
  },
  theatre: {
    nl: 'Tekening van een toneel met rode gordijnen en twee spelers in het licht',
    en: 'Drawing of a stage with red curtains and two actors in the light',
    tr: 'Kırmızı perdeli sahnede ışık altında iki oyuncu çizimi',
    ar: 'رسم لخشبة بستائر حمراء وممثلين تحت الضوء',
  },
  visual: {
    nl: 'Tekening van een schildersezel met een ooievaar op het doek en potten verf',
    en: 'Drawing of an easel with a stork on the canvas and pots of paint',
    tr: 'Tuvalinde leylek olan bir şövale ve boya kutuları çizimi',
    ar: 'رسم لحامل لوحة عليها لقلق وبجانبه علب ألوان',
  },
  photofilm: {
    nl: 'Tekening van een grote camera met een tram in de lens',
    en: 'Drawing of a large camera with a tram in its lens',
    tr: 'Merceğinde tramvay görünen büyük bir kamera çizimi',
    ar: 'رسم لكاميرا كبيرة يظهر ترام في عدستها',
  },
  writing: {
    nl: 'Tekening van een open boek waaruit huizen en vogels opstijgen',
    en: 'Drawing of an open book from which houses and birds rise',
    tr: 'İçinden evler ve kuşlar yükselen açık kitap çizimi',
    ar: 'رسم لكتاب مفتوح ترتفع منه بيوت وطيور',
  },
  circus: {
    nl: 'Tekening van een circustent met een jongleur en een koorddanser',
    en: 'Drawing of a circus tent with a juggler and a tightrope walker',
    tr: 'Jonglörü ve ip cambazı olan bir sirk çadırı çizimi',
    ar: 'رسم لخيمة سيرك فيها لاعب خفة وماشٍ على الحبل',
  },
  media: {
    nl: 'Tekening van een microfoon, een scherm met golven en een koptelefoon',
    en: 'Drawing of a microphone, a screen with waves and headphones',
    tr: 'Mikrofon, dalgalı bir ekran ve kulaklık çizimi',
    ar: 'رسم لميكروفون وشاشة بموجات وسماعات',
  },
  heritage: {
    nl: 'Tekening van oude gevels met een ooievaar op het dak',
    en: 'Drawing of old gables with a stork on the roof',
    tr: 'Çatısında leylek olan eski ev cepheleri çizimi',
    ar: 'رسم لواجهات قديمة ولقلق على السطح',
  },
  multi: {
    nl: 'Tekening van een plein met vlaggetjes waar mensen spelen, dansen en schilderen',
    en: 'Drawing of a square with bunting where people play, dance and paint',
    tr: 'Bayraklarla süslü meydanda çalan, oynayan, resim yapan insanlar çizimi',
    ar: 'رسم لساحة مزيّنة بالأعلام فيها ناس يعزفون ويرقصون ويرسمون',
  },
};

/** What the picture of each story shows. The order is the order of the stories. */
export const storyAlts = {
  'twee-koren': {
    nl: 'Tekening van twee rijen zangers aan weerskanten van een lange gedekte tafel',
    en: 'Drawing of two rows of singers on either side of a long laid table',
    tr: 'Uzun bir sofranın iki yanında duran iki sıra şarkıcı çizimi',
    ar: 'رسم لصفين من المغنّين على جانبي مائدة طويلة',
  },
  'eerste-trompet': {
    nl: 'Tekening van een meisje met een trompet op een duintop bij zonsopgang',
    en: 'Drawing of a girl with a trumpet on top of a dune at sunrise',
    tr: 'Gün doğarken kumulun tepesinde trompetli bir kız çizimi',
    ar: 'رسم لفتاة مع بوق على قمة كثيب عند الشروق',
  },
  'laatste-tram': {
    nl: 'Tekening van een verlichte tram in de nacht met muzikanten achter de ramen',
    en: 'Drawing of a lit tram at night with musicians behind the windows',
    tr: 'Gece, pencerelerinde müzisyenler görünen ışıklı bir tramvay çizimi',
    ar: 'رسم لترام مضاء في الليل وخلف نوافذه موسيقيون',
  },
  'pas-op-zak': {
    nl: 'Tekening van een grote pas waaruit een pad naar een theater, een atelier en een danszaal loopt',
    en: 'Drawing of a large pass with a path leading to a theatre, a studio and a dance hall',
    tr: 'Tiyatroya, atölyeye ve dans salonuna yol açan büyük bir kart çizimi',
    ar: 'رسم لبطاقة كبيرة يخرج منها طريق إلى مسرح ومرسم وقاعة رقص',
  },
  'dabke-op-het-strand': {
    nl: 'Tekening van dansers hand in hand in een rij op het strand',
    en: 'Drawing of dancers hand in hand in a line on the beach',
    tr: 'Kumsalda el ele tek sıra dans edenler çizimi',
    ar: 'رسم لراقصين يدًا بيد في صف على الشاطئ',
  },
  'circus-zonder-woorden': {
    nl: 'Tekening van twee acrobaten en gebarende handen onder een circustent',
    en: 'Drawing of two acrobats and signing hands under a circus tent',
    tr: 'Sirk çadırı altında iki akrobat ve işaret eden eller çizimi',
    ar: 'رسم لبهلوانين وأيدٍ تشير تحت خيمة سيرك',
  },
  'van-stoep-naar-podium': {
    nl: 'Tekening van een breakdancer op zijn hand, met een trap van blokken naar een podium',
    en: 'Drawing of a breakdancer on one hand, with a stair of blocks up to a stage',
    tr: 'Tek eli üstünde bir breakdansçı ve sahneye çıkan basamaklar çizimi',
    ar: 'رسم لراقص على يد واحدة ودرج من مكعبات يصعد إلى منصة',
  },
  'een-doek-vol-steken': {
    nl: 'Tekening van handen die samen een groot bont doek borduren',
    en: 'Drawing of hands embroidering one large colourful cloth together',
    tr: 'Büyük, renkli bir bezi birlikte işleyen eller çizimi',
    ar: 'رسم لأيدٍ تطرّز معًا قماشة كبيرة ملوّنة',
  },
  'grootmoeders-liedjes': {
    nl: 'Tekening van een vrouw in klederdracht en een kind bij de haven met vissersboten',
    en: 'Drawing of a woman in traditional dress and a child at the harbour with fishing boats',
    tr: 'Limanda balıkçı tekneleri önünde yöresel giysili bir kadın ve bir çocuk çizimi',
    ar: 'رسم لامرأة بزي تقليدي وطفل في الميناء مع قوارب صيد',
  },
  'radio-uit-de-kast': {
    nl: 'Tekening van een kast met een microfoon erin waar golven geluid uit komen, over de daken',
    en: 'Drawing of a cupboard with a microphone in it, sending sound waves over the roofs',
    tr: 'İçindeki mikrofondan çatılara ses dalgaları yayan bir dolap çizimi',
    ar: 'رسم لخزانة فيها ميكروفون تخرج منها موجات صوت فوق الأسطح',
  },
  'gamelan-in-de-gymzaal': {
    nl: 'Tekening van bronzen gongs in een rek met twee spelers op de grond',
    en: 'Drawing of bronze gongs on a rack with two players on the floor',
    tr: 'Askıda bronz gonglar ve yerde oturan iki çalgıcı çizimi',
    ar: 'رسم لصنوج برونزية معلّقة وعازفَين على الأرض',
  },
  'de-bus-vol-verf': {
    nl: 'Tekening van een gele bus vol verfpotten en kinderen met kwasten',
    en: 'Drawing of a yellow bus full of paint pots and children with brushes',
    tr: 'Boya kutularıyla dolu sarı bir otobüs ve fırçalı çocuklar çizimi',
    ar: 'رسم لحافلة صفراء مليئة بعلب الألوان وأطفال معهم فُرش',
  },
} as const satisfies Record<string, Labels>;

export type StoryId = keyof typeof storyAlts;
