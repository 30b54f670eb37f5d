import type { WrittenGuide } from './guide.ts';

export const voorOuders: WrittenGuide = {
  slug: 'voor-ouders',
  topic: 'school',
  order: 0,
  based: [
    ['routes', 'school-cultuuronderwijs'],
    ['routes', 'binnenbuiten'],
    ['passes', 'kinderen-doen-mee'],
    ['passes', 'bibliotheekpas-den-haag'],
    ['support', 'cultuurankers'],
  ],
  forWhom: {
    nl: 'Ouders en verzorgers',
    en: 'Parents and carers',
    tr: 'Anne babalar ve bakıcılar',
    ar: 'الأهل ومقدّمو الرعاية',
  },
  title: { nl: 'Voor ouders', en: 'For parents', tr: 'Anne babalar için', ar: 'للأهل' },
  summary: {
    nl: 'Wil je kind zingen, dansen, spelen of tekenen? Zo begin je.',
    en: 'Does your child want to sing, dance, act or draw? This is how to start.',
    tr: 'Çocuğun şarkı söylemek, dans etmek, oynamak ya da resim yapmak mı istiyor? Böyle başlarsın.',
    ar: 'هل يريد طفلك أن يغني أو يرقص أو يمثل أو يرسم؟ هكذا تبدأ.',
  },
  body: {
    nl: `
      ## Begin dichtbij
      - Vraag op school wat je kind al doet aan kunst. Bijna alle Haagse kinderen zien op school een voorstelling of gaan naar een museum.
      - Ga eens langs bij het cultuuranker in je stadsdeel. Dat is een plek waar bewoners kunst zien en zelf maken.
      - Kijk bij [aanbod](/nl/aanbod/) wat er in je wijk is.
      ## Vraag om een proefles
      Een kind weet vaak pas wat leuk is als het mag proberen. Bel of mail en vraag of je kind een keer mee mag doen. Vraag ook wat het kost, of een pas geldt en of er een instrument te leen is.
      ## Weinig geld
      Met een Ooievaarspas kan een kind van 4 tot 18 jaar in een jaar aan één culturele activiteit meedoen, bij een aanbieder die meedoet. Dat heet Kinderen Doen Mee. De bibliotheek is gratis tot 18 jaar. Lees meer bij [passen](/nl/passen/).
      ## Een volgende stap
      Wil je kind meer? Op de [routekaart](/nl/routekaart/) zie je wat er na de eerste les kan. Je mag op elk moment instappen. Doorgaan hoeft niet.
    `,
    en: `
      ## Start nearby
      - Ask at school what your child already does in art. Almost all children in The Hague see a show or visit a museum with school.
      - Drop in at the culture anchor in your district. That is a place where residents see art and make it.
      - Look under [activities](/en/aanbod/) for what there is in your neighbourhood.
      ## Ask for a trial lesson
      A child often only knows what is fun after trying. Call or email and ask if your child can join once. Also ask what it costs, whether a pass is valid and whether you can borrow an instrument.
      ## Little money
      With an Ooievaarspas a child from 4 to 18 can join one cultural activity a year, with a provider that takes part. That is called Kinderen Doen Mee. The library is free up to 18. Read more under [passes](/en/passen/).
      ## A next step
      Does your child want more? The [route map](/en/routekaart/) shows what can come after the first lesson. You can step in at any moment. You do not have to go on.
    `,
    tr: `
      ## Yakından başla
      - Okula çocuğunun sanatla ilgili neler yaptığını sor. Lahey’deki çocukların neredeyse hepsi okulla bir gösteri izler ya da müzeye gider.
      - Bölgendeki kültür merkezine (cultuuranker) uğra. Orası mahallelilerin sanat izlediği ve yaptığı bir yerdir.
      - Mahallende neler olduğunu [etkinliklerde](/tr/aanbod/) gör.
      ## Deneme dersi iste
      Çocuk neyi sevdiğini çoğu zaman deneyince anlar. Ara ya da yaz, çocuğunun bir kez katılıp katılamayacağını sor. Ne kadar tuttuğunu, bir kartın geçip geçmediğini ve ödünç çalgı olup olmadığını da sor.
      ## Az paran varsa
      Ooievaarspas’ı olan 4–18 yaş arası bir çocuk, katılan bir kuruluşta yılda bir kültür etkinliğine katılabilir. Bunun adı Kinderen Doen Mee’dir. Kütüphane 18 yaşına kadar ücretsizdir. Daha fazlası: [kartlar](/tr/passen/).
      ## Sonraki adım
      Çocuğun daha fazlasını mı istiyor? [Yol haritasında](/tr/routekaart/) ilk dersten sonra neler olabileceğini görürsün. İstediğin an katılabilirsin. Devam etmek zorunlu değil.
    `,
    ar: `
      ## ابدأ بالقريب منك
      - اسأل في المدرسة ماذا يفعل طفلك في الفن. يشاهد جميع أطفال لاهاي تقريبًا عرضًا أو يزورون متحفًا مع المدرسة.
      - اذهب إلى المركز الثقافي (cultuuranker) في منطقتك. هو مكان يشاهد فيه السكان الفن ويصنعونه.
      - انظر في [الأنشطة](/ar/aanbod/) ما يوجد في حيّك.
      ## اطلب درسًا تجريبيًا
      لا يعرف الطفل غالبًا ما يحبه إلا بعد أن يجرب. اتصل أو اكتب واسأل هل يستطيع طفلك المشاركة مرة. اسأل أيضًا عن السعر، وهل تُقبل بطاقة، وهل يمكن استعارة آلة.
      ## إذا كان المال قليلًا
      مع بطاقة Ooievaarspas يستطيع الطفل من 4 إلى 18 سنة أن يشارك في نشاط ثقافي واحد في السنة عند جهة مشاركة. اسم هذا البرنامج Kinderen Doen Mee. والمكتبة مجانية حتى 18 سنة. اقرأ المزيد في [البطاقات](/ar/passen/).
      ## الخطوة التالية
      هل يريد طفلك المزيد؟ ترى في [خريطة المسارات](/ar/routekaart/) ما يأتي بعد الدرس الأول. يمكنك أن تبدأ في أي وقت، ولست مضطرًا إلى المتابعة.
    `,
  },
};
