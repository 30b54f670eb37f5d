import { concepts } from './concept.ts';

/* What people ask beside what they want to do: when, for whom, for how much. The keys are those of content/model. */

const day = concepts('day');
const days = [
  day('monday', 'maandag, maandagen', 'monday, mondays', 'pazartesi', 'الاثنين, يوم الاثنين, الإثنين'),
  day('tuesday', 'dinsdag, dinsdagen', 'tuesday, tuesdays', 'salı', 'الثلاثاء, يوم الثلاثاء'),
  day('wednesday', 'woensdag, woensdagen', 'wednesday, wednesdays', 'çarşamba', 'الأربعاء, يوم الأربعاء, الاربعاء'),
  day('thursday', 'donderdag, donderdagen', 'thursday, thursdays', 'perşembe', 'الخميس, يوم الخميس'),
  day('friday', 'vrijdag, vrijdagen', 'friday, fridays', 'cuma', 'الجمعة, يوم الجمعة'),
  day(
    'saturday',
    'zaterdag, zaterdagen, weekend, weekeind',
    'saturday, saturdays, weekend, weekends',
    'cumartesi, hafta sonu, haftasonu',
    'السبت, يوم السبت, عطلة نهاية الأسبوع, نهاية الأسبوع',
  ),
  day(
    'sunday',
    'zondag, zondagen, weekend, weekeind',
    'sunday, sundays, weekend, weekends',
    'pazar, hafta sonu, haftasonu',
    'الأحد, يوم الأحد, عطلة نهاية الأسبوع, نهاية الأسبوع',
  ),
];

const time = concepts('time');
const times = [
  time(
    'morning',
    'ochtend, ochtends, ochtenden, vanochtend, overdag',
    'morning, mornings, daytime',
    'sabah, sabahları, sabahleyin',
    'صباح, صباحا, الصباح',
  ),
  time(
    'afternoon',
    'middag, middags, vanmiddag, na school, overdag',
    'afternoon, afternoons, after school, daytime',
    'öğleden sonra, okuldan sonra',
    'بعد الظهر, العصر, بعد المدرسة',
  ),
  time(
    'evening',
    'avond, avonds, avonden, vanavond, na werk',
    'evening, evenings, tonight, after work',
    'akşam, akşamları, akşamleyin',
    'مساء, المساء, مساءا',
  ),
];

const price = concepts('price');
const prices = [
  price(
    'free',
    'gratis, kosteloos, zonder kosten, kost niks, kost niets, voor niks, voor niets, geen geld',
    'free, for free, free of charge, no cost, costs nothing, no money',
    'ücretsiz, bedava, parasız, bedelsiz',
    'مجاني, مجانا, مجانية, بالمجان, ببلاش, بلا مقابل, بدون مقابل',
  ),
  price(
    'cheap',
    'goedkoop, goedkope, goedkoper, goedkoopste, voordelig, voordelige, betaalbaar, betaalbare, niet duur, laagste prijs',
    'cheap, cheaper, cheapest, affordable, low cost, inexpensive, not expensive, budget',
    'ucuz, en ucuz, uygun fiyatlı, hesaplı, pahalı olmayan',
    'رخيص, رخيصة, أرخص, غير مكلف, سعر مناسب, بسعر مناسب',
  ),
];

const stage = concepts('stage');
const stages = [
  stage(
    'talent',
    'talent, talentontwikkeling, talentklas, vooropleiding, jong talent, auditie, audities',
    'talent, talent development, pre-college, young talent, audition, auditions',
    'yetenek, yetenek gelişimi, seçmeler',
    'موهبة, تطوير المواهب, تجربة أداء',
  ),
  stage(
    'professional',
    'professioneel, professionele, beroeps, mijn beroep, beroep, carrière, profs, conservatorium, kunstacademie, mijn werk van maken',
    'professional, professionally, career, profession, conservatoire, conservatory, art academy, for a living',
    'profesyonel, meslek, kariyer, konservatuvar, güzel sanatlar akademisi',
    'محترف, محترفة, احتراف, مهنة, مهنتي, معهد عالي, كونسرفتوار',
  ),
];

const level = concepts('level');
const levels = [
  level(
    'beginner',
    'beginner, beginners, beginnend, starter, starters, zonder ervaring, geen ervaring, nooit gedaan, voor het eerst, vanaf nul',
    'beginner, beginners, starter, no experience, without experience, never done, first time, from scratch',
    'başlangıç, yeni başlayan, yeni başlayanlar, başlangıç seviyesi, acemi, deneyimsiz, sıfırdan',
    'مبتدئ, مبتدئين, للمبتدئين, بدون خبرة, من الصفر',
  ),
  level(
    'experienced',
    'gevorderd, gevorderden, ervaren, hoger niveau',
    'experienced, advanced, intermediate',
    'ileri, ileri seviye, ileri düzey, deneyimli',
    'متقدم, متقدمين, للمتقدمين, ذوو خبرة',
  ),
];

const age = concepts('ageGroup');
const ages = [
  age(
    'toddlers',
    "peuter, peuters, dreumes, dreumesen, baby, baby's, babies, ouder en kind, kleintjes, allerkleinsten",
    'toddler, toddlers, baby, babies, infant, infants, preschoolers, little ones, parent and child, tiny tots',
    'minik, minikler, bebek, bebekler, anne çocuk, okul öncesi',
    'رضع, رضيع, الأم والطفل, الأطفال الصغار, أطفال صغار, بيبي',
  ),
  age(
    'children',
    'kind, kinderen, kinder, kids, kleuter, kleuters, schoolkind, schoolkinderen, basisschool, jeugd, dochter, zoon, dochtertje, zoontje, kindje, kleindochter, kleinzoon',
    'child, children, kid, kids, pupils, primary school, boys and girls, daughter, son, granddaughter, grandson, grandchild',
    'çocuk, çocuklar, çocuğum, çocuğu, çocuklara, çocukları, kızım, oğlum, torunum, ilkokul, küçük çocuklar',
    'أطفال, طفل, طفلي, طفلتي, الأطفال, ابني, ابنتي, بنتي, بنات, البنات, ولدي, أولاد, صغار, للصغار',
  ),
  age(
    'teens',
    'jongere, jongeren, tiener, tieners, puber, pubers, jeugd, middelbare school, scholieren, jongens en meiden',
    'teenager, teenagers, teen, teens, youth, young people, youngsters, adolescents, secondary school',
    'genç, gençler, gençlik, ergen, ergenler, ortaokul, lise',
    'شباب, مراهق, مراهقين, المراهقين, يافعين, يافعون, ناشئة, فتيان',
  ),
  age(
    'adults',
    'volwassene, volwassenen, volwassen, grote mensen, 18 plus, te oud, op latere leeftijd, later begonnen',
    'adult, adults, grown-up, grown-ups, grownups, over 18, too old, later in life',
    'yetişkin, yetişkinler, büyükler, çok mu geç',
    'بالغون, بالغين, للكبار, الكبار, كبار, راشدين',
  ),
  age(
    'seniors',
    'senioren, senior, ouderen, oudere, bejaarden, gepensioneerd, gepensioneerden, met pensioen, plussers, oma, opa, op leeftijd, oudere mensen',
    'senior, seniors, elderly, older people, older adults, pensioners, retired, retirees, grandma, grandpa, grandmother, grandfather, grandparents, old people',
    'yaşlı, yaşlılar, emekli, emekliler, büyükanne, büyükbaba, babaanne, anneanne, dede, ileri yaş',
    'كبار السن, مسن, مسنين, المسنين, متقاعدين, المتقاعدين, جدة, جدي, العجائز',
  ),
];

const audience = concepts('audience');
const audiences = [
  audience(
    'women',
    'vrouwen, vrouw, vrouwe, dames, meiden, moeders, alleen vrouwen',
    'women, woman, ladies, women only, mothers, womens',
    'kadınlar, kadın, hanımlar, hanım, bayanlar, bayan',
    'نساء, النساء, سيدات, للسيدات, نسائي, نسائية, امرأة',
  ),
  audience(
    'newcomers',
    'nieuwkomers, nieuwkomer, taal oefenen, nederlands leren, nederlands oefenen, leer nederlands, inburgeren, inburgering, inburgeraars, vluchtelingen, vluchteling, statushouders, asielzoekers, anderstaligen, taalmaatje',
    'newcomers, newcomer, learn dutch, learning dutch, practise dutch, practice dutch, speak dutch, language practice, refugees, refugee, asylum seekers, immigrants, integration',
    'yeni gelenler, hollandaca öğren, hollandaca öğrenmek, hollandaca pratik, dil pratiği, mülteci, mülteciler, göçmen, göçmenler, uyum kursu',
    'القادمون الجدد, القادمين الجدد, تعلم الهولندية, تعلم اللغة الهولندية, ممارسة اللغة, اللغة الهولندية, لاجئين, لاجئ, اللاجئين, مهاجرين, اندماج',
  ),
];

const dutch = concepts('dutch');
const dutchNeeded = [
  dutch(
    'none',
    'geen nederlands, zonder nederlands, geen nederlands nodig, niet goed nederlands, weinig nederlands',
    'no dutch, without dutch, no dutch needed, not speak dutch, dont speak dutch',
    'hollandaca bilmeden, hollandaca bilmiyorum, hollandaca gerekmez, hollandacasız',
    'بدون هولندية, بدون هولندي, بدون لغة هولندية, بلا هولندي, لا أتكلم الهولندية, لا اتحدث الهولندية, بلا هولندية',
  ),
];

const attendance = concepts('attendance');
const attendances = [
  attendance(
    'online',
    'online, vanuit huis, thuis volgen, op afstand, via zoom, videoles',
    'online, from home, remote, over zoom, video lesson',
    'çevrim içi, çevrimiçi, online, evden, uzaktan',
    'عبر الإنترنت, اونلاين, أونلاين, من البيت, من المنزل, عن بعد',
  ),
];

const language = concepts('language');
const languages = [
  language(
    'en',
    'in het engels, engelstalig, engelse les, engelstalige',
    'in english, english speaking, english language',
    'ingilizce',
    'بالإنجليزية, باللغة الإنجليزية',
  ),
  language(
    'tr',
    'in het turks, turkstalig, turkstalige',
    'in turkish, turkish speaking',
    'türkçe',
    'بالتركية, باللغة التركية',
  ),
  language(
    'ar',
    'in het arabisch, arabischtalig, arabisch sprekend',
    'in arabic, arabic speaking',
    'arapça',
    'بالعربية, باللغة العربية, بالعربي',
  ),
  language('uk', 'in het oekraïens', 'in ukrainian', 'ukraynaca', 'بالأوكرانية'),
  language('pl', 'in het pools, poolstalig', 'in polish, polish speaking', 'lehçe', 'بالبولندية'),
  language('es', 'in het spaans, spaanstalig', 'in spanish, spanish speaking', 'ispanyolca', 'بالإسبانية'),
  language(
    'dse',
    'gebarentaal, nederlandse gebarentaal',
    'sign language, dutch sign language',
    'işaret dili',
    'لغة الإشارة',
  ),
];

const access = concepts('access');
const accessFacts = [
  access(
    'stepFree',
    'rolstoel, rolstoeltoegankelijk, rolstoelgebruiker, zonder drempels, drempelvrij, scootmobiel, slecht ter been, rollator, handicap, beperking, gehandicapt, toegankelijk',
    'wheelchair, wheelchair accessible, step-free, disabled, disability, mobility scooter, accessible',
    'tekerlekli sandalye, engelli, engelliler, basamaksız, tekerlekli sandalyeye uygun, erişilebilir',
    'كرسي متحرك, كراسي متحركة, الكراسي المتحركة, ذوي الاحتياجات الخاصة, معاق, إعاقة, ذوي الإعاقة, بلا درجات',
  ),
  access(
    'wheelchairPlaces',
    'rolstoelplaats, rolstoelplaatsen, plaats voor rolstoel, plaatsen voor rolstoelen, plek voor rolstoelen',
    'wheelchair space, wheelchair spaces, wheelchair place, places for wheelchairs, wheelchair seating',
    'tekerlekli sandalye yeri, tekerlekli sandalye yerleri, tekerlekli sandalye alanı',
    'مكان للكرسي المتحرك, أماكن للكراسي المتحركة, أماكن الكراسي المتحركة',
  ),
  access(
    'toilet',
    'toegankelijk toilet, invalidentoilet, aangepast toilet',
    'accessible toilet, disabled toilet',
    'engelli tuvaleti',
    'مرحاض ميسر, حمام للمعاقين',
  ),
  access(
    'hearingLoop',
    'ringleiding, slechthorend, slechthorenden, doof, dove, hoorapparaat',
    'hearing loop, hard of hearing, deaf, hearing aid',
    'işitme döngüsü, işitme engelli, sağır, işitme cihazı',
    'حلقة سمعية, ضعاف السمع, أصم, صم',
  ),
  access(
    'lowStimulus',
    'prikkelarm, autisme, autistisch, adhd, hooggevoelig, weinig prikkels',
    'low-stimulus, autism, autistic, adhd, sensory friendly, relaxed',
    'az uyaranlı, otizm, otistik, dehb',
    'قليل المؤثرات, توحد, التوحد, هادئ',
  ),
  access(
    'buddy',
    'maatje, begeleider, buddy, niet alleen',
    'buddy, companion, assistant, support worker',
    'refakatçi',
    'مرافق',
  ),
];

/** Every wish that the engine knows itself. */
export const wishes = [
  ...days,
  ...times,
  ...prices,
  ...stages,
  ...levels,
  ...ages,
  ...audiences,
  ...dutchNeeded,
  ...attendances,
  ...languages,
  ...accessFacts,
];
