import type { Discipline, Labels, Stage } from '../../model/index.ts';
import type { Crowd } from './crowds.ts';
import type { ProviderId } from './providers.ts';

/** A kind of activity, and which organisations offer it for whom. Stages are dealt out in turn over the offers. */
export type ActivityKind = {
  disciplines: [Discipline, ...Discipline[]];
  stages: [Stage, ...Stage[]];
  terms?: string[];
  title: Labels;
  summary: Labels;
  offers: Partial<Record<ProviderId, Crowd[]>>;
};

const music: Record<string, ActivityKind> = {
  percussie: {
    disciplines: ['music'],
    stages: ['meet', 'discover'],
    terms: ['percussie', 'djembe'],
    title: { nl: 'Trommelen', en: 'Drumming', tr: 'Davul', ar: 'قرع الطبول' },
    summary: {
      nl: 'Speel ritmes op trommels, emmers en je eigen knieën.',
      en: 'Play rhythms on drums, buckets and your own knees.',
      tr: 'Davullarda, kovalarda ve kendi dizlerinde ritim tut.',
      ar: 'اعزف إيقاعات على الطبول والدلاء وركبتيك.',
    },
    offers: { trommelzon: ['children', 'adults'], 'gele-vlieg': ['children'], 'gouden-kalebas': ['teens', 'adults'] },
  },
  gitaar: {
    disciplines: ['music'],
    stages: ['discover', 'deepen'],
    terms: ['gitaar'],
    title: { nl: 'Gitaar in een groep', en: 'Guitar in a group', tr: 'Grupla gitar', ar: 'غيتار في مجموعة' },
    summary: {
      nl: 'Leer de akkoorden van je favoriete liedjes, samen met vijf anderen.',
      en: 'Learn the chords of your favourite songs with five others.',
      tr: 'Beş kişiyle birlikte sevdiğin şarkıların akorlarını öğren.',
      ar: 'تعلّم تآلفات (كوردات) أغانيك المفضّلة مع خمسة آخرين.',
    },
    offers: { 'lokaal-ruis': ['children', 'teens', 'adults'], 'bonte-loper': ['adults'] },
  },
  bandcoaching: {
    disciplines: ['music'],
    stages: ['deepen', 'deepen', 'talent'],
    terms: ['band', 'popmuziek'],
    title: { nl: 'Bandcoaching', en: 'Band coaching', tr: 'Grup koçluğu', ar: 'تدريب الفرق' },
    summary: {
      nl: 'Met je eigen band of met nieuwe mensen: een coach helpt je van nummer naar optreden.',
      en: 'With your own band or new people: a coach takes you from song to gig.',
      tr: 'Kendi grubunla ya da yeni insanlarla: koç seni şarkıdan sahneye taşır.',
      ar: 'مع فرقتك أو مع أناس جدد: يرافقك مدرّب من الأغنية إلى العرض.',
    },
    offers: { 'lokaal-ruis': ['teens', 'adults'], 'hoge-sprong': ['teens'] },
  },
  leerorkest: {
    disciplines: ['music'],
    stages: ['discover'],
    terms: ['leerorkest', 'trompet', 'hoorn', 'klarinet'],
    title: { nl: 'Leerorkest', en: 'Training orchestra', tr: 'Öğrenci orkestrası', ar: 'أوركسترا المبتدئين' },
    summary: {
      nl: 'Kies een trompet, hoorn of klarinet en speel vanaf de eerste week mee.',
      en: 'Choose a trumpet, horn or clarinet and play along from week one.',
      tr: 'Trompet, korno ya da klarnet seç, ilk haftadan itibaren çal.',
      ar: 'اختر البوق أو الهورن أو الكلارينيت واعزف معنا من الأسبوع الأول.',
    },
    offers: { 'losse-toeter': ['children', 'adults'], 'hoog-water': ['children'] },
  },
  symfonie: {
    disciplines: ['music'],
    stages: ['deepen', 'talent'],
    terms: ['jeugdorkest', 'klassieke-muziek'],
    title: { nl: 'Symfonieorkest', en: 'Symphony orchestra', tr: 'Senfoni orkestrası', ar: 'أوركسترا سيمفونية' },
    summary: {
      nl: 'Grote stukken, een vaste plek aan de lessenaar en elk jaar twee concerten.',
      en: 'Great pieces, your own music stand and two concerts every year.',
      tr: 'Büyük eserler, kendi sehpan ve yılda iki konser.',
      ar: 'أعمال كبيرة ومكان ثابت لك وحفلان كل عام.',
    },
    offers: { 'hoog-water': ['teens'], 'losse-toeter': ['teens'] },
  },
  baglama: {
    disciplines: ['music'],
    stages: ['discover', 'deepen'],
    terms: ['baglama', 'turkse-volksmuziek'],
    title: { nl: 'Bağlama', en: 'Bağlama', tr: 'Bağlama', ar: 'الساز (باغلاما)' },
    summary: {
      nl: 'Leer de langhalsluit uit Turkije, eerst op het gehoor en later van papier.',
      en: 'Learn the long-necked lute from Turkey, first by ear, later from paper.',
      tr: 'Bağlamayı önce kulaktan, sonra notadan öğren.',
      ar: 'تعلّم العود التركي طويل الرقبة، بالسماع أولًا ثم بالنوتة.',
    },
    offers: { 'saz-en-zee': ['children', 'teens', 'adults', 'seniors'] },
  },
  oud: {
    disciplines: ['music'],
    stages: ['deepen', 'professional', 'discover'],
    terms: ['oud', 'arabische-muziek'],
    title: { nl: 'Oud en maqam', en: 'Oud and maqam', tr: 'Ud ve makam', ar: 'العود والمقام' },
    summary: {
      nl: 'Ontdek de Arabische luit en de toonladders met kwarttonen.',
      en: 'Discover the Arab lute and scales with quarter tones.',
      tr: 'Arap udunu ve çeyrek sesli makamları keşfet.',
      ar: 'اكتشف العود والمقامات بأرباع النغمات.',
    },
    offers: { 'maan-boven-zee': ['teens', 'adults', 'seniors'] },
  },
  jazz: {
    disciplines: ['music'],
    stages: ['talent', 'professional', 'deepen'],
    terms: ['jazz'],
    title: { nl: 'Jazz en improviseren', en: 'Jazz and improvising', tr: 'Caz ve doğaçlama', ar: 'الجاز والارتجال' },
    summary: {
      nl: 'Leer luisteren, wachten en dan je eigen solo spelen.',
      en: 'Learn to listen, to wait, and then to play your own solo.',
      tr: 'Dinlemeyi, beklemeyi ve sonra kendi solonu çalmayı öğren.',
      ar: 'تعلّم أن تستمع وتنتظر ثم تعزف ارتجالك.',
    },
    offers: { 'late-tram': ['teens', 'adults', 'seniors'] },
  },
  gamelan: {
    disciplines: ['music', 'heritage'],
    stages: ['discover', 'deepen'],
    terms: ['gamelan', 'javaans'],
    title: { nl: 'Gamelan', en: 'Gamelan', tr: 'Gamelan', ar: 'الغاميلان' },
    summary: {
      nl: 'Speel samen op bronzen gongs en klankstaven uit Java.',
      en: 'Play together on bronze gongs and bars from Java.',
      tr: 'Cava’nın bronz gonglarında birlikte çal.',
      ar: 'اعزفوا معًا على صنوج برونزية من جاوة.',
    },
    offers: { 'zachte-gong': ['adults', 'families'] },
  },
  bamboe: {
    disciplines: ['music', 'heritage'],
    stages: ['meet', 'discover'],
    terms: ['chinees'],
    title: {
      nl: 'Erhu en bamboefluit',
      en: 'Erhu and bamboo flute',
      tr: 'Erhu ve bambu flüt',
      ar: 'الإرهو وناي الخيزران',
    },
    summary: {
      nl: 'Maak kennis met Chinese instrumenten en speel een eerste melodie.',
      en: 'Meet Chinese instruments and play your first tune.',
      tr: 'Çin çalgılarıyla tanış, ilk ezgini çal.',
      ar: 'تعرّف على آلات صينية واعزف لحنك الأول.',
    },
    offers: { 'bamboe-en-bries': ['children', 'adults', 'families'] },
  },
  'muziek-op-schoot': {
    disciplines: ['music', 'singing'],
    stages: ['meet'],
    terms: ['muziek-op-schoot', 'kennismaken'],
    title: { nl: 'Muziek op schoot', en: 'Music on your lap', tr: 'Kucakta müzik', ar: 'موسيقى في الحضن' },
    summary: {
      nl: 'Zingen, wiegen en schudden met kleine instrumenten.',
      en: 'Singing, rocking and shaking small instruments.',
      tr: 'Şarkı, sallanma ve küçük çalgılar.',
      ar: 'غناء وهزّ وآلات صغيرة.',
    },
    offers: { krekelzang: ['toddlers'], wisselwind: ['toddlers'], 'bonte-loper': ['toddlers'] },
  },
  maatjes: {
    disciplines: ['music'],
    stages: ['discover', 'deepen'],
    terms: ['prikkelarm', 'toegankelijkheid'],
    title: {
      nl: 'Muziek met een maatje',
      en: 'Music with a buddy',
      tr: 'Eşlik eden gönüllüyle müzik',
      ar: 'موسيقى مع مرافق',
    },
    summary: {
      nl: 'Muziek maken in een rustige zaal, met een vast maatje naast je.',
      en: 'Making music in a quiet room, with a regular buddy by your side.',
      tr: 'Sessiz bir salonda, yanında hep aynı gönüllüyle müzik.',
      ar: 'موسيقى في قاعة هادئة مع مرافق ثابت بجانبك.',
    },
    offers: { 'samen-toon': ['teens', 'adults'] },
  },
};

const singing: Record<string, ActivityKind> = {
  popkoor: {
    disciplines: ['singing'],
    stages: ['discover', 'deepen'],
    terms: ['popkoor', 'popmuziek'],
    title: { nl: 'Popkoor', en: 'Pop choir', tr: 'Pop korosu', ar: 'جوقة بوب' },
    summary: {
      nl: 'Vierstemmig zingen wat je ook op de radio hoort.',
      en: 'Four-part singing of songs you also hear on the radio.',
      tr: 'Radyoda duyduğun şarkıları dört sesli söyle.',
      ar: 'غنِّ بأربعة أصوات ما تسمعه في الراديو.',
    },
    offers: { zilvermeeuw: ['adults', 'seniors'], 'doek-op-drift': ['teens'] },
  },
  brommers: {
    disciplines: ['singing'],
    stages: ['meet'],
    terms: ['koor', 'laagdrempelig'],
    title: { nl: 'Bromkoor', en: 'Humming choir', tr: 'Mırıldananlar korosu', ar: 'جوقة الدندنة' },
    summary: {
      nl: 'Voor wie denkt niet te kunnen zingen. Je bromt zacht mee, tot je jezelf hoort in het geheel.',
      en: 'For people who think they cannot sing. You hum along softly until you hear yourself in the whole.',
      tr: '“Ben söyleyemem” diyenler için. Sesini bütünün içinde duyana kadar hafifçe mırıldanırsın.',
      ar: 'لمن يظن أنه لا يجيد الغناء. تدندن بهدوء حتى تسمع صوتك ضمن الجميع.',
    },
    offers: { zilvermeeuw: ['adults'], 'bonte-loper': ['families'] },
  },
  kinderkoor: {
    disciplines: ['singing'],
    stages: ['discover', 'deepen'],
    terms: ['kinderkoor'],
    title: { nl: 'Zingen en bewegen', en: 'Singing and moving', tr: 'Şarkı ve hareket', ar: 'غناء وحركة' },
    summary: {
      nl: 'Liedjes met gebaren, grapjes en soms een echte solo.',
      en: 'Songs with gestures, jokes and sometimes a real solo.',
      tr: 'Hareketli, esprili, bazen sololu şarkılar.',
      ar: 'أغانٍ بالحركات والمزاح وأحيانًا بغناء منفرد.',
    },
    offers: { krekelzang: ['children', 'teens'], 'bonte-loper': ['children'] },
  },
  meezingen: {
    disciplines: ['singing'],
    stages: ['meet', 'discover'],
    terms: ['koor', 'ontmoeting'],
    title: { nl: 'Meezingochtend', en: 'Sing-along morning', tr: 'Birlikte şarkı sabahı', ar: 'صباح الغناء الجماعي' },
    summary: {
      nl: 'Bekende liedjes van vroeger en nu, met een pianist erbij.',
      en: 'Well-known songs from then and now, with a pianist.',
      tr: 'Piyano eşliğinde dünün ve bugünün sevilen şarkıları.',
      ar: 'أغانٍ معروفة قديمة وجديدة مع عازف بيانو.',
    },
    offers: { 'grijs-goud': ['seniors'], 'zoute-knoop': ['seniors', 'families'] },
  },
  kamerkoor: {
    disciplines: ['singing'],
    stages: ['professional', 'deepen'],
    terms: ['koor', 'kamermuziek'],
    title: {
      nl: 'Kamermuziek voor stemmen',
      en: 'Chamber choir',
      tr: 'Sesler için oda müziği',
      ar: 'موسيقى حجرة للأصوات',
    },
    summary: {
      nl: 'Repeteren met partituur, gericht op drie concerten per jaar.',
      en: 'Rehearsing from the score, for three concerts a year.',
      tr: 'Notayla prova, yılda üç konser.',
      ar: 'تدريب بالنوتة لثلاث حفلات في السنة.',
    },
    offers: { 'stille-gracht': ['adults', 'seniors'] },
  },
  stemles: {
    disciplines: ['singing', 'theatre'],
    stages: ['deepen', 'discover', 'talent'],
    terms: ['musicalzang', 'musical'],
    title: { nl: 'Stem en musical', en: 'Voice and musical', tr: 'Ses ve müzikal', ar: 'الصوت والمسرح الغنائي' },
    summary: {
      nl: 'Adem, klank en spel: leer zingen terwijl je ook een rol speelt.',
      en: 'Breath, sound and acting: learn to sing while playing a part.',
      tr: 'Nefes, ses ve oyun: rol yaparken söylemeyi öğren.',
      ar: 'نفس وصوت وتمثيل: تعلّم الغناء وأنت تؤدي دورًا.',
    },
    offers: { 'doek-op-drift': ['teens', 'adults'], 'hoge-sprong': ['teens'] },
  },
};

const dance: Record<string, ActivityKind> = {
  breakdance: {
    disciplines: ['dance'],
    stages: ['discover', 'deepen', 'discover', 'talent'],
    terms: ['breakdance', 'hiphop'],
    title: { nl: 'Breakdance', en: 'Breakdance', tr: 'Breakdance', ar: 'بريك دانس' },
    summary: {
      nl: 'Toprock, footwork en freezes. Je leert ook hoe je een cirkel binnenstapt.',
      en: 'Toprock, footwork and freezes. You also learn how to step into the circle.',
      tr: 'Toprock, footwork ve freeze. Çembere nasıl girileceğini de öğrenirsin.',
      ar: 'خطوات وقوف وحركات أرض وتجميد. وتتعلّم أيضًا كيف تدخل الحلقة.',
    },
    offers: { betonbloem: ['children', 'teens'], wisselwind: ['children'], 'hoge-sprong': ['teens'] },
  },
  ballet: {
    disciplines: ['dance'],
    stages: ['discover', 'deepen', 'talent'],
    terms: ['ballet'],
    title: { nl: 'Ballet', en: 'Ballet', tr: 'Bale', ar: 'باليه' },
    summary: {
      nl: 'Lange lijnen, hoge sprongen en een pianist die met je mee ademt.',
      en: 'Long lines, high jumps and a pianist who breathes with you.',
      tr: 'Uzun çizgiler, yüksek sıçrayışlar ve seninle nefes alan bir piyanist.',
      ar: 'خطوط طويلة وقفزات عالية وعازف بيانو يتنفس معك.',
    },
    offers: { 'witte-lint': ['toddlers', 'children', 'teens'], zevenmijl: ['children'] },
  },
  'moderne-dans': {
    disciplines: ['dance'],
    stages: ['discover', 'deepen', 'professional'],
    terms: ['moderne-dans'],
    title: { nl: 'Moderne dans', en: 'Modern dance', tr: 'Modern dans', ar: 'رقص حديث' },
    summary: {
      nl: 'Vallen, rollen en vrij bewegen op muziek van nu.',
      en: 'Falling, rolling and moving freely to music of today.',
      tr: 'Bugünün müziğiyle düş, yuvarlan, özgürce hareket et.',
      ar: 'سقوط ودحرجة وحركة حرة على موسيقى اليوم.',
    },
    offers: { zevenmijl: ['toddlers', 'teens', 'adults'], wisselwind: ['adults'] },
  },
  kathak: {
    disciplines: ['dance'],
    stages: ['discover', 'deepen', 'talent'],
    terms: ['kathak', 'werelddans'],
    title: { nl: 'Kathak', en: 'Kathak', tr: 'Kathak', ar: 'رقص الكاتاك' },
    summary: {
      nl: 'Ritme in je voeten, een verhaal in je handen.',
      en: 'Rhythm in your feet, a story in your hands.',
      tr: 'Ayaklarında ritim, ellerinde hikâye.',
      ar: 'إيقاع في قدميك وحكاية في يديك.',
    },
    offers: { 'duizend-belletjes': ['children', 'teens', 'adults'] },
  },
  bollywood: {
    disciplines: ['dance'],
    stages: ['meet', 'discover'],
    terms: ['bollywooddans'],
    title: { nl: 'Bollywood', en: 'Bollywood', tr: 'Bollywood', ar: 'بوليوود' },
    summary: {
      nl: 'Vrolijke dansen uit films, in een uur tijd te leren.',
      en: 'Cheerful dances from films that you can learn in an hour.',
      tr: 'Bir saatte öğrenilen neşeli film dansları.',
      ar: 'رقصات مرحة من الأفلام تتعلّمها في ساعة.',
    },
    offers: { 'duizend-belletjes': ['families'], zevenmijl: ['children'] },
  },
  dabke: {
    disciplines: ['dance', 'heritage'],
    stages: ['discover', 'deepen'],
    terms: ['dabke', 'volksdans'],
    title: { nl: 'Dabke', en: 'Dabke', tr: 'Debke', ar: 'الدبكة' },
    summary: {
      nl: 'Stamp, spring en houd elkaar vast. De rij wordt elke week langer.',
      en: 'Stamp, jump and hold on to each other. The line gets longer every week.',
      tr: 'Yere vur, sıçra, el ele tutuş. Sıra her hafta uzar.',
      ar: 'اضرب الأرض واقفز وأمسك بيد جارك. يطول الصف كل أسبوع.',
    },
    offers: { 'olijf-en-duin': ['children', 'teens', 'adults', 'families'] },
  },
  volksdans: {
    disciplines: ['dance', 'heritage'],
    stages: ['discover', 'deepen'],
    terms: ['volksdans'],
    title: { nl: 'Kringdansen', en: 'Circle dances', tr: 'Halka dansları', ar: 'رقصات الحلقة' },
    summary: {
      nl: 'Een nieuwe dans per week, uit een nieuw land.',
      en: 'A new dance each week, from a new country.',
      tr: 'Her hafta yeni bir ülkeden yeni bir dans.',
      ar: 'رقصة جديدة كل أسبوع من بلد جديد.',
    },
    offers: { 'draaiende-rok': ['adults', 'seniors', 'families'] },
  },
  stoeldans: {
    disciplines: ['dance'],
    stages: ['meet'],
    terms: ['toegankelijkheid'],
    title: { nl: 'Dansen op je stoel', en: 'Dancing on your chair', tr: 'Sandalyede dans', ar: 'رقص على الكرسي' },
    summary: {
      nl: 'Bewegen op muziek van vroeger, zonder op te staan.',
      en: 'Moving to music of the past without getting up.',
      tr: 'Ayağa kalkmadan eski müziklerle hareket.',
      ar: 'حركة على موسيقى قديمة دون النهوض.',
    },
    offers: { zevenmijl: ['seniors'], wisselwind: ['seniors'] },
  },
};

const theatre: Record<string, ActivityKind> = {
  improvisatie: {
    disciplines: ['theatre'],
    stages: ['meet', 'discover'],
    terms: ['improvisatietheater'],
    title: { nl: 'Improvisatietheater', en: 'Improv theatre', tr: 'Doğaçlama tiyatro', ar: 'مسرح ارتجالي' },
    summary: {
      nl: 'Zeg ja tegen elk idee en kijk waar de scène heen gaat.',
      en: 'Say yes to every idea and see where the scene goes.',
      tr: 'Her fikre evet de, sahnenin nereye gittiğini gör.',
      ar: 'قل نعم لكل فكرة وانظر إلى أين يذهب المشهد.',
    },
    offers: { 'tramlijn-nul': ['adults'], kapstok: ['teens'], 'crooked-pier': ['adults'] },
  },
  jeugdtheater: {
    disciplines: ['theatre'],
    stages: ['discover', 'deepen', 'discover', 'talent'],
    terms: ['jeugdtheaterschool'],
    title: { nl: 'Theaterles', en: 'Theatre class', tr: 'Tiyatro dersi', ar: 'درس مسرح' },
    summary: {
      nl: 'Verzin een rol, bouw een decor en speel voor een volle zaal.',
      en: 'Invent a part, build a set and play to a full house.',
      tr: 'Bir rol uydur, dekor yap, dolu salona oyna.',
      ar: 'ابتكر دورًا وابنِ ديكورًا ومثّل أمام قاعة ممتلئة.',
    },
    offers: { 'gele-jas': ['children', 'teens'], 'omgekeerde-hoed': ['children'], 'hoge-sprong': ['teens'] },
  },
  toneelgroep: {
    disciplines: ['theatre'],
    stages: ['deepen', 'professional', 'deepen', 'deepen'],
    terms: ['amateurtoneel', 'toneel'],
    title: { nl: 'Toneelgroep', en: 'Drama group', tr: 'Tiyatro topluluğu', ar: 'فرقة مسرحية' },
    summary: {
      nl: 'Van eerste lezing tot première, met een vaste regisseur.',
      en: 'From first reading to first night, with a regular director.',
      tr: 'İlk okumadan galaya, sürekli bir yönetmenle.',
      ar: 'من القراءة الأولى إلى العرض الأول مع مخرج دائم.',
    },
    offers: { 'tramlijn-nul': ['adults'], 'houten-brug': ['adults'], 'crooked-pier': ['adults'], kapstok: ['seniors'] },
  },
  straattheater: {
    disciplines: ['theatre', 'circus'],
    stages: ['discover'],
    terms: ['theater'],
    title: {
      nl: 'Straattheater maken',
      en: 'Making street theatre',
      tr: 'Sokak tiyatrosu yapmak',
      ar: 'صنع مسرح الشارع',
    },
    summary: {
      nl: 'Maak in acht weken een korte act voor de stoep.',
      en: 'Make a short act for the pavement in eight weeks.',
      tr: 'Sekiz haftada kaldırım için kısa bir gösteri hazırla.',
      ar: 'اصنع في ثمانية أسابيع عرضًا قصيرًا للرصيف.',
    },
    offers: { 'stoep-op-stelten': ['adults', 'families'], 'tramlijn-nul': ['teens'] },
  },
};

const visual: Record<string, ActivityKind> = {
  tekenen: {
    disciplines: ['visual'],
    stages: ['discover', 'deepen'],
    terms: ['tekenen', 'schilderen'],
    title: { nl: 'Tekenen en schilderen', en: 'Drawing and painting', tr: 'Çizim ve resim', ar: 'رسم وتلوين' },
    summary: {
      nl: 'Kijken, mengen en opnieuw beginnen. Elke week een andere techniek.',
      en: 'Looking, mixing and starting again. A new technique every week.',
      tr: 'Bak, karıştır, yeniden başla. Her hafta başka bir teknik.',
      ar: 'انظر وامزج وابدأ من جديد. تقنية مختلفة كل أسبوع.',
    },
    offers: { kwastgeluk: ['children', 'adults', 'seniors'], 'bonte-loper': ['families'] },
  },
  keramiek: {
    disciplines: ['visual'],
    stages: ['discover', 'deepen'],
    terms: ['keramiek'],
    title: { nl: 'Werken met klei', en: 'Working with clay', tr: 'Çamurla çalışmak', ar: 'العمل بالطين' },
    summary: {
      nl: 'Kneden, draaien en glazuren. Na drie weken komt je kom uit de oven.',
      en: 'Kneading, throwing and glazing. After three weeks your bowl leaves the kiln.',
      tr: 'Yoğur, çarkta çevir, sırla. Üç hafta sonra kâsen fırından çıkar.',
      ar: 'عجن وتدوير وطلاء. بعد ثلاثة أسابيع يخرج وعاؤك من الفرن.',
    },
    offers: { 'scheve-kruik': ['children', 'adults', 'seniors'] },
  },
  zeefdruk: {
    disciplines: ['visual'],
    stages: ['discover', 'professional'],
    terms: ['zeefdruk'],
    title: { nl: 'Zeefdrukken', en: 'Screen printing', tr: 'Serigrafi', ar: 'الطباعة بالشاشة' },
    summary: {
      nl: 'Druk je eigen poster of tas, laag na laag.',
      en: 'Print your own poster or bag, layer by layer.',
      tr: 'Kendi posterini ya da çantanı kat kat bas.',
      ar: 'اطبع ملصقك أو حقيبتك طبقة بعد طبقة.',
    },
    offers: { 'zeven-lagen': ['teens', 'adults'] },
  },
  strip: {
    disciplines: ['visual', 'writing'],
    stages: ['discover', 'deepen'],
    terms: ['striptekenen'],
    title: {
      nl: 'Strips en boekjes maken',
      en: 'Making comics and booklets',
      tr: 'Çizgi roman ve kitapçık',
      ar: 'صنع القصص المصوّرة والكتيبات',
    },
    summary: {
      nl: 'Teken een verhaal in acht vakjes en vouw er een boekje van.',
      en: 'Draw a story in eight frames and fold it into a booklet.',
      tr: 'Sekiz karede bir hikâye çiz, kitapçık yap.',
      ar: 'ارسم قصة في ثماني خانات واطوِها كتيبًا.',
    },
    offers: { 'zeven-lagen': ['children'], kwastgeluk: ['teens'] },
  },
  portfolio: {
    disciplines: ['visual'],
    stages: ['talent'],
    terms: ['portfolio-map-met-werk', 'vooropleiding'],
    title: {
      nl: 'Map met eigen werk',
      en: 'Building your portfolio',
      tr: 'Portfolyo hazırlama',
      ar: 'تحضير ملف أعمالك',
    },
    summary: {
      nl: 'Maak een map waarmee je je kunt aanmelden bij een vooropleiding.',
      en: 'Make a portfolio with which you can apply for a pre-college course.',
      tr: 'Hazırlık eğitimine başvurabileceğin bir portfolyo yap.',
      ar: 'اصنع ملفًا تتقدّم به إلى دراسة تحضيرية.',
    },
    offers: { kwastgeluk: ['teens', 'adults'] },
  },
};

const photofilm: Record<string, ActivityKind> = {
  telefoonfoto: {
    disciplines: ['photofilm'],
    stages: ['meet', 'discover'],
    terms: ['fotografie'],
    title: {
      nl: 'Fotograferen met je telefoon',
      en: 'Photography with your phone',
      tr: 'Telefonla fotoğraf',
      ar: 'التصوير بهاتفك',
    },
    summary: {
      nl: 'Leer kijken naar licht en kader. Een dure camera is niet nodig.',
      en: 'Learn to look at light and frame. You need no expensive camera.',
      tr: 'Işığa ve kadraja bakmayı öğren. Pahalı kamera gerekmez.',
      ar: 'تعلّم النظر إلى الضوء والإطار. لا حاجة إلى كاميرا غالية.',
    },
    offers: { 'natte-lens': ['adults', 'seniors'], pixelduin: ['teens'] },
  },
  donker: {
    disciplines: ['photofilm'],
    stages: ['deepen', 'professional'],
    terms: ['fotografie'],
    title: { nl: 'Donkere kamer', en: 'Darkroom', tr: 'Karanlık oda', ar: 'الغرفة المظلمة' },
    summary: {
      nl: 'Ontwikkel je eigen film en zie het beeld langzaam verschijnen.',
      en: 'Develop your own film and watch the image slowly appear.',
      tr: 'Kendi filmini banyo et, görüntünün belirişini izle.',
      ar: 'حمّض فيلمك وشاهد الصورة تظهر ببطء.',
    },
    offers: { 'natte-lens': ['adults'] },
  },
  kortefilm: {
    disciplines: ['photofilm'],
    stages: ['discover', 'deepen', 'discover', 'talent'],
    terms: ['film', 'filmles'],
    title: { nl: 'Korte film maken', en: 'Making a short film', tr: 'Kısa film yapmak', ar: 'صنع فيلم قصير' },
    summary: {
      nl: 'Schrijf, film en monteer een film van drie minuten over je eigen straat.',
      en: 'Write, shoot and edit a three-minute film about your own street.',
      tr: 'Kendi sokağın hakkında üç dakikalık bir film yaz, çek, kurgula.',
      ar: 'اكتب وصوّر وركّب فيلمًا من ثلاث دقائق عن شارعك.',
    },
    offers: { rolluik: ['teens', 'adults'], pixelduin: ['children'], 'hoge-sprong': ['teens'] },
  },
};

const writing: Record<string, ActivityKind> = {
  dichten: {
    disciplines: ['writing'],
    stages: ['discover', 'deepen'],
    terms: ['poezie', 'schrijven'],
    title: { nl: 'Dichten', en: 'Writing poems', tr: 'Şiir yazmak', ar: 'كتابة الشعر' },
    summary: {
      nl: 'Van losse woorden naar een gedicht dat je durft voor te lezen.',
      en: 'From loose words to a poem that you dare to read aloud.',
      tr: 'Dağınık sözlerden okumaya cesaret ettiğin bir şiire.',
      ar: 'من كلمات متفرقة إلى قصيدة تجرؤ على قراءتها.',
    },
    offers: { inktooievaar: ['teens', 'adults', 'seniors'], 'houten-brug': ['adults'] },
  },
  'spoken-word': {
    disciplines: ['writing'],
    stages: ['discover', 'discover', 'talent'],
    terms: ['spoken-word', 'rap'],
    title: {
      nl: 'Spoken word en rap',
      en: 'Spoken word and rap',
      tr: 'Spoken word ve rap',
      ar: 'الكلمة المنطوقة والراب',
    },
    summary: {
      nl: 'Schrijf wat je kwijt wilt en zeg het met ritme.',
      en: 'Write what you need to say and say it with rhythm.',
      tr: 'İçindekini yaz, ritimle söyle.',
      ar: 'اكتب ما تريد قوله وقله بإيقاع.',
    },
    offers: { 'losse-tong': ['teens', 'adults'], betonbloem: ['teens'] },
  },
  levensverhaal: {
    disciplines: ['writing', 'heritage'],
    stages: ['meet', 'discover'],
    terms: ['levensverhaal', 'schrijven'],
    title: {
      nl: 'Je levensverhaal schrijven',
      en: 'Writing your life story',
      tr: 'Hayat hikâyeni yazmak',
      ar: 'كتابة قصة حياتك',
    },
    summary: {
      nl: 'Schrijf of vertel over je jeugd, je reis of je straat. Wij helpen met de taal.',
      en: 'Write or tell about your youth, your journey or your street. We help with the language.',
      tr: 'Gençliğini, yolculuğunu ya da sokağını yaz ya da anlat. Dilde biz yardım ederiz.',
      ar: 'اكتب أو احكِ عن طفولتك أو رحلتك أو شارعك. نساعدك في اللغة.',
    },
    offers: { inktooievaar: ['seniors'], 'onder-de-klok': ['adults', 'seniors'] },
  },
  vertellen: {
    disciplines: ['writing'],
    stages: ['discover', 'deepen'],
    terms: ['verhalen-vertellen'],
    title: { nl: 'Verhalen vertellen', en: 'Storytelling', tr: 'Hikâye anlatıcılığı', ar: 'رواية الحكايات' },
    summary: {
      nl: 'Leer een verhaal vertellen zonder papier, in je eigen taal of in het Nederlands.',
      en: 'Learn to tell a story without paper, in your own language or in Dutch.',
      tr: 'Kâğıtsız hikâye anlatmayı öğren; kendi dilinde ya da Hollandaca.',
      ar: 'تعلّم أن تروي حكاية بلا ورق، بلغتك أو بالهولندية.',
    },
    offers: { 'onder-de-klok': ['children', 'families'], 'klein-geluid': ['seniors'] },
  },
};

const circus: Record<string, ActivityKind> = {
  jongleren: {
    disciplines: ['circus'],
    stages: ['meet', 'discover'],
    terms: ['jongleren', 'circus'],
    title: { nl: 'Jongleren', en: 'Juggling', tr: 'Jonglörlük', ar: 'ألعاب الخفة بالكرات' },
    summary: {
      nl: 'Begin met één doekje en eindig met drie ballen in de lucht.',
      en: 'Start with one scarf and end with three balls in the air.',
      tr: 'Tek bir mendille başla, havada üç topla bitir.',
      ar: 'ابدأ بمنديل واحد وانتهِ بثلاث كرات في الهواء.',
    },
    offers: { 'omgekeerde-hoed': ['children', 'families'], kantelkat: ['children'] },
  },
  acrobatiek: {
    disciplines: ['circus'],
    stages: ['discover', 'deepen', 'talent'],
    terms: ['acrobatiek', 'circus'],
    title: { nl: 'Acrobatiek', en: 'Acrobatics', tr: 'Akrobasi', ar: 'ألعاب بهلوانية' },
    summary: {
      nl: 'Radslag, handstand en samen een toren bouwen.',
      en: 'Cartwheels, handstands and building a tower together.',
      tr: 'Çember, amuda kalkma ve birlikte kule kurma.',
      ar: 'شقلبة ووقوف على اليدين وبناء برج معًا.',
    },
    offers: { kantelkat: ['children', 'teens'], 'omgekeerde-hoed': ['teens'] },
  },
  lucht: {
    disciplines: ['circus'],
    stages: ['talent', 'deepen', 'professional'],
    terms: ['acrobatiek', 'circus'],
    title: { nl: 'Doek en trapeze', en: 'Silks and trapeze', tr: 'Kumaş ve trapez', ar: 'القماش والأرجوحة' },
    summary: {
      nl: 'Klimmen, hangen en draaien hoog boven de mat.',
      en: 'Climbing, hanging and turning high above the mat.',
      tr: 'Minderin üstünde tırman, asıl, dön.',
      ar: 'تسلّق وتعلّق ودوران عاليًا فوق الفرشة.',
    },
    offers: { kantelkat: ['teens', 'adults'], 'stoep-op-stelten': ['adults'] },
  },
};

const media: Record<string, ActivityKind> = {
  podcast: {
    disciplines: ['media'],
    stages: ['discover', 'deepen'],
    terms: ['podcast'],
    title: { nl: 'Podcast maken', en: 'Making a podcast', tr: 'Podcast yapmak', ar: 'صنع بودكاست' },
    summary: {
      nl: 'Interview je buren en maak er een uitzending van tien minuten van.',
      en: 'Interview your neighbours and turn it into a ten-minute show.',
      tr: 'Komşularınla konuş, on dakikalık bir yayın yap.',
      ar: 'حاور جيرانك واصنع حلقة من عشر دقائق.',
    },
    offers: { 'klein-geluid': ['teens', 'adults', 'seniors'] },
  },
  games: {
    disciplines: ['media'],
    stages: ['discover', 'deepen', 'talent'],
    terms: ['game-ontwerpen'],
    title: { nl: 'Games maken', en: 'Making games', tr: 'Oyun yapmak', ar: 'صنع الألعاب' },
    summary: {
      nl: 'Teken een held, bedenk een regel en laat anderen je spel testen.',
      en: 'Draw a hero, invent a rule and let others test your game.',
      tr: 'Bir kahraman çiz, bir kural bul, oyununu başkalarına denet.',
      ar: 'ارسم بطلًا وابتكر قاعدة ودع الآخرين يجرّبون لعبتك.',
    },
    offers: { 'dubbele-sprong': ['children', 'teens'], pixelduin: ['teens'] },
  },
  beats: {
    disciplines: ['media', 'music'],
    stages: ['discover', 'professional', 'talent'],
    terms: ['muziekproductie', 'hiphop'],
    title: { nl: 'Beats produceren', en: 'Producing beats', tr: 'Beat yapımı', ar: 'إنتاج الإيقاعات' },
    summary: {
      nl: 'Bouw een beat op de laptop en neem er een stem overheen op.',
      en: 'Build a beat on a laptop and record a voice over it.',
      tr: 'Bilgisayarda beat kur, üstüne ses kaydet.',
      ar: 'ابنِ إيقاعًا على الحاسوب وسجّل صوتًا فوقه.',
    },
    offers: { betonbloem: ['teens', 'adults'], pixelduin: ['teens'] },
  },
  animatie: {
    disciplines: ['media', 'photofilm'],
    stages: ['meet', 'discover'],
    terms: ['animatie'],
    title: { nl: 'Tekenfilm maken', en: 'Making a cartoon', tr: 'Çizgi film yapmak', ar: 'صنع رسوم متحركة' },
    summary: {
      nl: 'Laat klei, papier of poppetjes beeld voor beeld bewegen.',
      en: 'Make clay, paper or dolls move frame by frame.',
      tr: 'Çamuru, kâğıdı ya da bebekleri kare kare hareket ettir.',
      ar: 'حرّك الطين أو الورق أو الدمى صورة بعد صورة.',
    },
    offers: { pixelduin: ['children', 'families'], 'gele-vlieg': ['children'] },
  },
};

const heritage: Record<string, ActivityKind> = {
  klederdracht: {
    disciplines: ['heritage'],
    stages: ['discover', 'deepen'],
    terms: ['klederdracht', 'handwerk'],
    title: {
      nl: 'Klederdracht naaien',
      en: 'Sewing traditional dress',
      tr: 'Geleneksel giysi dikimi',
      ar: 'خياطة اللباس التقليدي',
    },
    summary: {
      nl: 'Maak een mutsje, een schort of een hele dracht met oude patronen.',
      en: 'Make a cap, an apron or a whole costume from old patterns.',
      tr: 'Eski kalıplarla başlık, önlük ya da tüm bir giysi dik.',
      ar: 'اصنع قبعة أو مريولًا أو زيًا كاملًا بنماذج قديمة.',
    },
    offers: { 'zoute-knoop': ['adults', 'seniors'] },
  },
  borduren: {
    disciplines: ['heritage', 'visual'],
    stages: ['meet', 'discover'],
    terms: ['handwerk', 'naailes'],
    title: {
      nl: 'Borduren uit alle landen',
      en: 'Embroidery from all countries',
      tr: 'Her ülkeden nakış',
      ar: 'تطريز من كل البلدان',
    },
    summary: {
      nl: 'Leer steken van elkaar: Palestijns, Oekraïens, Turks en Zeeuws op één doek.',
      en: 'Learn stitches from each other: Palestinian, Ukrainian, Turkish and Zeeland on one cloth.',
      tr: 'Birbirinizden öğrenin: Filistin, Ukrayna, Türk ve Zeeland işi tek bezde.',
      ar: 'تعلّموا الغرز من بعضكم: فلسطينية وأوكرانية وتركية وزيلندية على قماشة واحدة.',
    },
    offers: { 'steek-voor-steek': ['adults', 'seniors', 'families'], 'bonte-loper': ['adults'] },
  },
  dialect: {
    disciplines: ['heritage', 'singing'],
    stages: ['meet'],
    terms: ['dialect'],
    title: {
      nl: 'Liedjes en woorden van het dorp',
      en: 'Songs and words of the village',
      tr: 'Köyün şarkıları ve sözleri',
      ar: 'أغاني القرية وكلماتها',
    },
    summary: {
      nl: 'Hoor en spreek het dialect, en zing de liedjes die erbij horen.',
      en: 'Hear and speak the dialect, and sing the songs that go with it.',
      tr: 'Lehçeyi duy, konuş ve şarkılarını söyle.',
      ar: 'اسمع اللهجة وتكلّم بها وغنِّ أغانيها.',
    },
    offers: { 'zoute-knoop': ['children', 'families'] },
  },
  buurtarchief: {
    disciplines: ['heritage', 'photofilm'],
    stages: ['meet', 'discover'],
    terms: ['erfgoed', 'fotografie'],
    title: { nl: 'Archief van de straat', en: 'Archive of the street', tr: 'Sokağın arşivi', ar: 'أرشيف الشارع' },
    summary: {
      nl: 'Verzamel foto’s en verhalen van de straat en maak er een tentoonstelling van.',
      en: 'Collect photos and stories of the street and turn them into an exhibition.',
      tr: 'Sokağın fotoğraf ve hikâyelerini topla, sergi yap.',
      ar: 'اجمع صور الشارع وحكاياته واصنع منها معرضًا.',
    },
    offers: { 'onder-de-klok': ['adults'], 'steek-voor-steek': ['families'] },
  },
};

const multi: Record<string, ActivityKind> = {
  kunstinstuif: {
    disciplines: ['multi'],
    stages: ['meet'],
    terms: ['laagdrempelig', 'kennismaken'],
    title: { nl: 'Kunstinstuif', en: 'Open art afternoon', tr: 'Açık sanat öğleden sonrası', ar: 'ملتقى الفن المفتوح' },
    summary: {
      nl: 'Loop binnen en probeer drie kunsten uit op één middag.',
      en: 'Walk in and try three art forms in one afternoon.',
      tr: 'Gel, bir öğleden sonra üç sanatı dene.',
      ar: 'ادخل وجرّب ثلاثة فنون في ظهيرة واحدة.',
    },
    offers: { 'bonte-loper': ['children', 'families'], wisselwind: ['families', 'teens'], kapstok: ['families'] },
  },
  zomerschool: {
    disciplines: ['multi', 'theatre', 'visual'],
    stages: ['discover'],
    terms: ['kennismaken'],
    title: { nl: 'Vakantieweek kunst', en: 'Holiday art week', tr: 'Tatil sanat haftası', ar: 'أسبوع الفن في العطلة' },
    summary: {
      nl: 'Vijf dagen zingen, bouwen en spelen. Lunch zit erbij.',
      en: 'Five days of singing, building and acting. Lunch is included.',
      tr: 'Beş gün şarkı, yapım ve oyun. Öğle yemeği dâhil.',
      ar: 'خمسة أيام من الغناء والبناء والتمثيل. الغداء مشمول.',
    },
    offers: { 'gele-vlieg': ['children', 'teens'], 'gele-jas': ['children'], kantelkat: ['children'] },
  },
  talentlab: {
    disciplines: ['multi', 'dance', 'theatre', 'music'],
    stages: ['talent', 'professional'],
    terms: ['talentontwikkeling', 'vooropleiding'],
    title: { nl: 'Talentlab', en: 'Talent lab', tr: 'Yetenek laboratuvarı', ar: 'مختبر المواهب' },
    summary: {
      nl: 'Werk een jaar met een coach aan eigen werk en treed drie keer op.',
      en: 'Work with a coach on your own pieces for a year and perform three times.',
      tr: 'Bir yıl boyunca koçla kendi işini yap, üç kez sahneye çık.',
      ar: 'اعمل عامًا مع مدرّب على عملك واعرض ثلاث مرات.',
    },
    offers: { 'hoge-sprong': ['teens', 'adults'] },
  },
};

export const activityKinds: Record<string, ActivityKind> = {
  ...music,
  ...singing,
  ...dance,
  ...theatre,
  ...visual,
  ...photofilm,
  ...writing,
  ...circus,
  ...media,
  ...heritage,
  ...multi,
};
