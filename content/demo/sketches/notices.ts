import type { Discipline, Labels, Notice } from '../../model/index.ts';
import type { ProviderId } from './providers.ts';

type NoticeSketch = {
  kind: Notice['kind'];
  by: ProviderId;
  disciplines: Discipline[];
  /** Days since it was placed, and days that it stays up after today. */
  age: number;
  left: number;
  title: Labels;
  body: Labels;
};

/** Invented messages on the notice board. */
export const noticeSketches = {
  'bassen-gezocht': {
    kind: 'ask',
    by: 'zilvermeeuw',
    disciplines: ['singing'],
    age: 3,
    left: 57,
    title: {
      nl: 'Drie bassen gezocht',
      en: 'Three basses wanted',
      tr: 'Üç bas aranıyor',
      ar: 'نبحث عن ثلاثة أصوات باس',
    },
    body: {
      nl: 'Ons popkoor heeft veel hoge stemmen en weinig lage. Ben je een bas of wil je het worden? Kom op dinsdag meezingen.',
      en: 'Our pop choir has many high voices and few low ones. Are you a bass, or would you like to be? Come and sing on Tuesday.',
      tr: 'Koromuzda tiz ses çok, bas ses az. Bas mısın ya da olmak mı istiyorsun? Salı günü gel, bizimle söyle.',
      ar: 'في جوقتنا أصوات عالية كثيرة وقليل من الأصوات المنخفضة. هل صوتك باس أو تريد ذلك؟ تعال وغنِّ معنا يوم الثلاثاء.',
    },
  },
  'zaal-delen': {
    kind: 'offer',
    by: 'wisselwind',
    disciplines: ['multi'],
    age: 8,
    left: 82,
    title: {
      nl: 'Zaal te delen op maandag',
      en: 'Hall to share on Mondays',
      tr: 'Pazartesi paylaşılacak salon',
      ar: 'قاعة للمشاركة يوم الاثنين',
    },
    body: {
      nl: 'Onze zaal is op maandagavond vrij. Deel hem met ons, dan delen we ook de huur. Er staat een piano.',
      en: 'Our hall is free on Monday evenings. Share it with us and we share the rent too. There is a piano.',
      tr: 'Salonumuz pazartesi akşamları boş. Bizimle paylaş, kirayı da paylaşalım. Piyano var.',
      ar: 'قاعتنا فارغة مساء الاثنين. شاركنا فيها فنتقاسم الإيجار أيضًا. فيها بيانو.',
    },
  },
  notenstandaards: {
    kind: 'offer',
    by: 'losse-toeter',
    disciplines: ['music'],
    age: 15,
    left: 30,
    title: {
      nl: 'Twintig lessenaars gratis',
      en: 'Twenty music stands for free',
      tr: 'Yirmi nota sehpası bedava',
      ar: 'عشرون حامل نوتة مجانًا',
    },
    body: {
      nl: 'We hebben nieuwe lessenaars. De oude zijn nog goed. Haal ze op met een bakfiets of een auto.',
      en: 'We have new music stands. The old ones are still fine. Collect them with a cargo bike or a car.',
      tr: 'Yeni sehpalarımız var, eskileri hâlâ sağlam. Kargo bisikleti ya da arabayla gel al.',
      ar: 'لدينا حوامل جديدة والقديمة ما زالت جيدة. خذها بدراجة نقل أو سيارة.',
    },
  },
  dirigent: {
    kind: 'ask',
    by: 'krekelzang',
    disciplines: ['singing'],
    age: 1,
    left: 44,
    title: {
      nl: 'Dirigent voor kinderkoor',
      en: 'Conductor for children’s choir',
      tr: 'Çocuk korosuna şef',
      ar: 'قائد لجوقة أطفال',
    },
    body: {
      nl: 'Vanaf januari zoeken wij een dirigent voor de woensdagmiddag. We betalen volgens de richtlijn voor eerlijk betalen.',
      en: 'From January we need a conductor on Wednesday afternoons. We pay according to the fair pay guideline.',
      tr: 'Ocaktan itibaren çarşamba öğleden sonraları için şef arıyoruz. Adil ücret kılavuzuna göre öderiz.',
      ar: 'نبحث ابتداءً من يناير عن قائد بعد ظهر الأربعاء. ندفع وفق دليل الأجر العادل.',
    },
  },
  naaiers: {
    kind: 'ask',
    by: 'doek-op-drift',
    disciplines: ['theatre', 'heritage'],
    age: 20,
    left: 25,
    title: {
      nl: 'Wie naait er zestig kostuums?',
      en: 'Who will sew sixty costumes?',
      tr: 'Altmış kostümü kim diker?',
      ar: 'من يخيط ستين زيًا؟',
    },
    body: {
      nl: 'Voor onze musical zoeken we mensen met een naaimachine. Je hoeft niet te zingen. Na afloop is er een feest.',
      en: 'For our musical we need people with a sewing machine. You do not have to sing. Afterwards there is a party.',
      tr: 'Müzikalimiz için dikiş makinesi olanları arıyoruz. Şarkı söylemen gerekmez. Sonunda parti var.',
      ar: 'نحتاج لمسرحيتنا الغنائية إلى من لديه ماكينة خياطة. ليس عليك أن تغنّي. وفي النهاية حفلة.',
    },
  },
  'klei-over': {
    kind: 'offer',
    by: 'scheve-kruik',
    disciplines: ['visual'],
    age: 6,
    left: 24,
    title: {
      nl: 'Klei over voor scholen',
      en: 'Spare clay for schools',
      tr: 'Okullar için fazla kil',
      ar: 'طين زائد للمدارس',
    },
    body: {
      nl: 'Wij hebben 80 kilo klei over. Scholen en buurthuizen mogen het gratis ophalen. Wij bakken het werk in onze oven.',
      en: 'We have 80 kilos of clay to spare. Schools and community houses may collect it for free. We fire the work in our kiln.',
      tr: '80 kilo fazla kilimiz var. Okullar ve mahalle evleri ücretsiz alabilir. İşleri fırınımızda pişiririz.',
      ar: 'لدينا 80 كيلوغرامًا من الطين. يمكن للمدارس وبيوت الحي أخذه مجانًا. ونشوي القطع في فرننا.',
    },
  },
  vertaler: {
    kind: 'ask',
    by: 'houten-brug',
    disciplines: ['theatre', 'writing'],
    age: 12,
    left: 48,
    title: {
      nl: 'Vertaler Pools–Nederlands',
      en: 'Polish–Dutch translator',
      tr: 'Lehçe–Hollandaca çevirmen',
      ar: 'مترجم بولندي–هولندي',
    },
    body: {
      nl: 'Wie maakt met ons de boventitels voor een nieuw stuk? Het zijn zestig bladzijden. Er is een kleine vergoeding.',
      en: 'Who will make the surtitles of a new play with us? It is sixty pages. There is a small fee.',
      tr: 'Yeni oyunun üst yazılarını bizimle kim hazırlar? Altmış sayfa. Küçük bir ücret var.',
      ar: 'من يعدّ معنا ترجمة مسرحية جديدة؟ ستون صفحة، مع مكافأة صغيرة.',
    },
  },
  bassist: {
    kind: 'ask',
    by: 'lokaal-ruis',
    disciplines: ['music'],
    age: 2,
    left: 58,
    title: {
      nl: 'Band zoekt bassist (16–20)',
      en: 'Band needs a bass player (16–20)',
      tr: 'Gruba basçı aranıyor (16–20)',
      ar: 'فرقة تبحث عن عازف باص (16–20)',
    },
    body: {
      nl: 'We spelen eigen nummers en oefenen op vrijdag. Een basgitaar kun je lenen. Ervaring is fijn, zin is belangrijker.',
      en: 'We play our own songs and rehearse on Fridays. You can borrow a bass. Experience is nice, wanting to play matters more.',
      tr: 'Kendi şarkılarımızı çalıyor, cuma günleri çalışıyoruz. Bas gitarı ödünç alabilirsin. Deneyim iyi, istek daha önemli.',
      ar: 'نعزف أغانينا ونتدرّب يوم الجمعة. يمكنك استعارة غيتار باص. الخبرة جيدة لكن الرغبة أهم.',
    },
  },
  tolk: {
    kind: 'offer',
    by: 'omgekeerde-hoed',
    disciplines: ['circus', 'theatre'],
    age: 25,
    left: 65,
    title: {
      nl: 'Leer tien gebaren in een uur',
      en: 'Learn ten signs in an hour',
      tr: 'Bir saatte on işaret öğren',
      ar: 'تعلّم عشر إشارات في ساعة',
    },
    body: {
      nl: 'Onze leden komen graag bij jullie groep langs om gebaren te leren. Handig als een doof kind wil meedoen.',
      en: 'Our members gladly visit your group to teach signs. Useful when a deaf child wants to join.',
      tr: 'Üyelerimiz grubuna gelip işaret öğretmekten mutlu olur. İşitme engelli bir çocuk katılmak isterse işe yarar.',
      ar: 'يسعد أعضاءنا أن يزوروا مجموعتكم لتعليم الإشارات. يفيد ذلك عندما يريد طفل أصمّ أن يشارك.',
    },
  },
  opnamedag: {
    kind: 'offer',
    by: 'klein-geluid',
    disciplines: ['media', 'music'],
    age: 9,
    left: 21,
    title: {
      nl: 'Gratis opnamedag voor koren',
      en: 'Free recording day for choirs',
      tr: 'Korolara ücretsiz kayıt günü',
      ar: 'يوم تسجيل مجاني للجوقات',
    },
    body: {
      nl: 'Onze leerlingen oefenen met opnemen. Zing een lied in onze zaal en je krijgt de opname mee naar huis.',
      en: 'Our students practise recording. Sing a song in our hall and take the recording home.',
      tr: 'Öğrencilerimiz kayıt yapmayı öğreniyor. Salonumuzda bir şarkı söyle, kaydını eve götür.',
      ar: 'يتدرّب طلابنا على التسجيل. غنّوا أغنية في قاعتنا وخذوا التسجيل معكم.',
    },
  },
  penningmeester: {
    kind: 'ask',
    by: 'natte-lens',
    disciplines: ['photofilm'],
    age: 33,
    left: 27,
    title: { nl: 'Penningmeester gezocht', en: 'Treasurer wanted', tr: 'Sayman aranıyor', ar: 'نبحث عن أمين صندوق' },
    body: {
      nl: 'Twee uur per maand, vijfentwintig leden, één spaarrekening. Wij helpen je op weg. Je mag gratis mee op alle fotowandelingen.',
      en: 'Two hours a month, twenty-five members, one savings account. We show you how. You join all photo walks for free.',
      tr: 'Ayda iki saat, yirmi beş üye, bir hesap. Yol gösteririz. Bütün fotoğraf yürüyüşleri sana ücretsiz.',
      ar: 'ساعتان في الشهر وخمسة وعشرون عضوًا وحساب واحد. نساعدك في البداية. وتشارك مجانًا في كل جولات التصوير.',
    },
  },
  'samen-optreden': {
    kind: 'ask',
    by: 'trommelzon',
    disciplines: ['music', 'dance'],
    age: 5,
    left: 70,
    title: {
      nl: 'Dansgroep gezocht voor juni',
      en: 'Dance group wanted for June',
      tr: 'Haziran için dans grubu',
      ar: 'نبحث عن فرقة رقص ليونيو',
    },
    body: {
      nl: 'Wij spelen op een plein in Laak en zoeken een dansgroep uit een heel andere traditie. Samen maken we een nieuw stuk.',
      en: 'We play on a square in Laak and look for a dance group from a very different tradition. Together we make a new piece.',
      tr: 'Laak’ta bir meydanda çalıyoruz, bambaşka bir gelenekten dans grubu arıyoruz. Birlikte yeni bir eser yaparız.',
      ar: 'نعزف في ساحة في لاك ونبحث عن فرقة رقص من تقليد مختلف تمامًا. نصنع معًا عملًا جديدًا.',
    },
  },
} as const satisfies Record<string, NoticeSketch>;

export type NoticeId = keyof typeof noticeSketches;
export const noticeOf = (id: NoticeId): NoticeSketch => noticeSketches[id];
