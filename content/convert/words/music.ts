import { terms } from './word.ts';

const music = terms('art', 'music');
const tradition = terms('tradition', 'music');
const song = terms('tradition', 'singing');
const singing = terms('art', 'singing');

/** Kinds of music and song that people look for. */
export const musicKinds = [
  music(
    'bigband',
    ['bigband', 'big band', 'big band', 'بيغ باند'],
    { nl: 'jazzorkest', en: 'jazz orchestra', tr: 'caz orkestrası', ar: 'أوركسترا جاز' },
    { nl: 'big bend, bigbent' },
  ),
  music('blues', ['blues', 'blues', 'blues', 'بلوز'], { nl: 'bluesband' }, { nl: 'bloes', tr: 'bulus' }),
  music(
    'beatboxen',
    ['beatboxen', 'beatboxing', 'beatbox', 'بيتبوكس'],
    { nl: 'beatbox', en: 'beatbox' },
    { nl: 'bietboxen, beatboksen' },
  ),
  music(
    'dj',
    ['dj', 'DJ', 'DJ', 'دي جي'],
    { nl: 'draaien, plaatjes draaien, dj-les', en: 'deejay, mixing', tr: 'dj kursu', ar: 'منسق أغاني' },
    { nl: 'deejee, d.j.', en: 'd.j.' },
  ),
  music(
    'house-muziek',
    ['house', 'house music', 'house müzik', 'موسيقى الهاوس'],
    {
      nl: 'elektronische muziek, techno',
      en: 'electronic music, techno',
      tr: 'elektronik müzik',
      ar: 'موسيقى إلكترونية',
    },
    { nl: 'haus, techo' },
  ),
  music(
    'kamermuziek',
    ['kamermuziek', 'chamber music', 'oda müziği', 'موسيقى الحجرة'],
    { nl: 'ensemble, kwartet', en: 'ensemble, quartet', tr: 'oda orkestrası' },
    { nl: 'kamer muziek', tr: 'oda muzigi' },
  ),
  music(
    'muziekproductie',
    ['muziekproductie', 'music production', 'müzik prodüksiyonu', 'إنتاج موسيقي'],
    { nl: 'producen, beats maken, beatmaking', en: 'producing, making beats', tr: 'beat yapma', ar: 'صناعة الإيقاعات' },
    { nl: 'muziek produktie, produsen', tr: 'muzik produksiyon' },
  ),
  music(
    'metal',
    ['metal', 'metal', 'metal', 'ميتال'],
    { nl: 'heavy metal, hardrock', en: 'heavy metal, hard rock', tr: 'heavy metal' },
    { nl: 'mettal' },
  ),
  music(
    'reggae',
    ['reggae', 'reggae', 'reggae', 'ريغي'],
    { nl: 'roots, ska', en: 'roots, ska' },
    { nl: 'rege, reggea', en: 'reggea, regae', tr: 'rege' },
  ),
  music(
    'songwriting',
    ['liedjes schrijven', 'songwriting', 'şarkı yazarlığı', 'كتابة الأغاني'],
    { nl: 'songwriting, singer-songwriter', en: 'singer-songwriter', tr: 'söz yazarlığı', ar: 'تأليف الأغاني' },
    { nl: 'songwriten', tr: 'sarki yazarligi' },
  ),
  tradition(
    'andalusische-muziek',
    ['Andalusische muziek', 'Andalusian music', 'Endülüs müziği', 'موسيقى أندلسية'],
    { nl: 'Arabisch-Andalusische muziek', en: 'Arab-Andalusian music', ar: 'طرب أندلسي, موشحات' },
    { nl: 'andaloesische muziek' },
  ),
  tradition(
    'arabische-muziek',
    ['Arabische muziek', 'Arabic music', 'Arap müziği', 'موسيقى عربية'],
    { nl: 'maqam, tarab', en: 'maqam, tarab', ar: 'طرب, مقامات' },
    { nl: 'arabise muziek', tr: 'arap muzigi' },
  ),
  tradition(
    'baithak-gana',
    ['baithak gana', 'baithak gana', 'baithak gana', 'بيتك غانا'],
    { nl: 'Hindostaanse liedjes, Sarnami muziek', en: 'Surinamese Hindustani song' },
    { nl: 'baitak gana, baithakgana' },
  ),
  tradition(
    'balfolk',
    ['balfolk', 'balfolk', 'balfolk', 'بالفولك'],
    { nl: 'folk, folkdans', en: 'folk, folk dance' },
    { nl: 'bal folk' },
  ),
  tradition(
    'carnatische-muziek',
    ['Carnatische muziek', 'Carnatic music', 'Karnatik müzik', 'موسيقى كارناتية'],
    { nl: 'Zuid-Indiase muziek', en: 'South Indian music' },
    { nl: 'karnatische muziek', en: 'karnatic music' },
  ),
  tradition(
    'fado',
    ['fado', 'fado', 'fado', 'فادو'],
    { nl: 'Portugese muziek', en: 'Portuguese song', tr: 'Portekiz müziği' },
    { nl: 'faado' },
  ),
  tradition(
    'gnawa',
    ['gnawa', 'Gnawa', 'gnawa', 'كناوة'],
    { nl: 'Marokkaanse muziek', en: 'Moroccan music', tr: 'Fas müziği', ar: 'قناوة' },
    { nl: 'gnaoua, ganawa', en: 'gnaoua' },
  ),
  tradition(
    'hindostaanse-muziek',
    ['Hindostaanse klassieke muziek', 'Hindustani classical music', 'Hindustani müziği', 'موسيقى هندوستانية'],
    { nl: 'raga, Noord-Indiase muziek', en: 'raga, North Indian music' },
    { nl: 'hindoestaanse muziek, hindustaanse muziek' },
  ),
  tradition(
    'kaseko',
    ['kaseko', 'kaseko', 'kaseko', 'كاسيكو'],
    { nl: 'Surinaamse muziek', en: 'Surinamese music', tr: 'Surinam müziği', ar: 'موسيقى سورينامية' },
    { nl: 'kasseko, caseco' },
  ),
  tradition(
    'kawina',
    ['kawina', 'kawina', 'kawina', 'كاوينا'],
    { nl: 'Surinaamse trommelmuziek', en: 'Surinamese drum music' },
    { nl: 'kawinna, cawina' },
  ),
  tradition(
    'klezmer',
    ['klezmer', 'klezmer', 'klezmer', 'كليزمر'],
    { nl: 'Joodse muziek', en: 'Jewish music', tr: 'Yahudi müziği', ar: 'موسيقى يهودية' },
    { nl: 'klesmer, klezmar', en: 'klesmer' },
  ),
  tradition(
    'krontjong',
    ['krontjong', 'kroncong', 'kroncong', 'كرونتشونغ'],
    { nl: 'keroncong, Indische muziek', en: 'keroncong, Indonesian music' },
    { nl: 'krongtjong, krontjon' },
  ),
  tradition(
    'tumba',
    ['tumba', 'tumba', 'tumba', 'تومبا'],
    { nl: 'carnavalsmuziek van Curaçao', en: 'Curaçao carnival music' },
    { nl: 'toemba' },
  ),
  tradition(
    'turkse-volksmuziek',
    ['Turkse volksmuziek', 'Turkish folk music', 'Türk halk müziği', 'موسيقى شعبية تركية'],
    { nl: 'türkü, Anatolische muziek', en: 'Anatolian music', tr: 'türkü, THM' },
    { nl: 'turkse volks muziek', tr: 'turk halk muzigi' },
  ),
  song(
    'gospel',
    ['gospel', 'gospel', 'gospel', 'غوسبل'],
    { nl: 'gospelkoor', en: 'gospel choir', tr: 'gospel korosu' },
    { nl: 'gosple, kospel' },
  ),
  song(
    'shanty',
    ['shanty', 'shanty', 'denizci şarkıları', 'أغاني البحارة'],
    { nl: 'zeemansliederen, shantykoor', en: 'sea shanty', tr: 'shanty' },
    { nl: 'shantie, sjantie', en: 'chantey' },
  ),
  song(
    'smartlap',
    ['smartlap', 'tearjerker song', 'Hollanda halk şarkısı', 'أغانٍ هولندية شعبية'],
    { nl: 'levenslied, smartlappenkoor', en: 'Dutch folk pop' },
    { nl: 'smart lap' },
  ),
  singing(
    'a-capella',
    ['a capella', 'a cappella', 'akapella', 'أكابيلا'],
    { nl: 'vocal group, zingen zonder instrumenten', en: 'vocal group' },
    { nl: 'acapella, akapella', en: 'acapella, acappella' },
  ),
  singing(
    'barbershop',
    ['barbershop', 'barbershop', 'barbershop', 'باربرشوب'],
    { nl: 'vierstemmig zingen', en: 'close harmony' },
    { nl: 'barber shop' },
  ),
  singing(
    'musicalzang',
    ['musicalzang', 'musical theatre singing', 'müzikal şan', 'غناء مسرحي'],
    { nl: 'zingen en spelen', en: 'singing and acting' },
    { nl: 'musical zang' },
  ),
  singing(
    'opera',
    ['opera', 'opera', 'opera', 'أوبرا'],
    { nl: 'operakoor, klassieke zang', en: 'operatic singing', tr: 'klasik şan', ar: 'غناء أوبرالي' },
    { nl: 'oppera', tr: 'oppera' },
  ),
  singing(
    'popkoor',
    ['popkoor', 'pop choir', 'pop korosu', 'كورال بوب'],
    { nl: 'lichte muziek, koor voor popmuziek', en: 'contemporary choir' },
    { nl: 'pop koor, popkor' },
  ),
  music(
    'muziek-op-schoot',
    ['muziek op schoot', 'toddler music', 'bebekler için müzik', 'موسيقى للصغار'],
    {
      nl: "peutermuziek, babymuziek, muziek voor baby's, muziek voor peuters, muziek voor de allerkleinsten, muziek met baby, muziekspeeltuin",
      en: 'baby music, baby music class, music for babies, music for toddlers, music and movement, baby and parent music',
      tr: 'bebek müziği, minikler için müzik, anne çocuk müzik, oyun ve müzik',
      ar: 'موسيقى للأطفال الصغار, موسيقى للرضع, موسيقى للبيبي',
    },
    { nl: 'muziek op scoot, peuter muziek' },
  ),
  music(
    'muziektheorie',
    ['muziektheorie', 'music theory', 'müzik teorisi', 'نظريات الموسيقى'],
    {
      nl: 'noten lezen, notenschrift, solfège, solfege, harmonieleer, bladmuziek lezen',
      en: 'reading music, sight reading, solfège, solfege, reading notes, read sheet music, harmony',
      tr: 'nota okuma, nota, solfej, armoni',
      ar: 'صولفيج, قراءة النوتة, نوتة, نظرية موسيقية, سولفيج',
    },
    { nl: 'muziek theorie' },
  ),
];
