import type { WrittenGuide } from './guide.ts';

export const voorBuurtwerkers: WrittenGuide = {
  slug: 'voor-buurtwerkers',
  topic: 'coach',
  order: 0,
  based: [
    ['support', 'cultuurankers'],
    ['support', 'pep-den-haag'],
    ['support', 'geld-voor-je-kunst'],
    ['passes', 'ooievaarspas'],
  ],
  forWhom: {
    nl: 'Mensen die in de wijk, de zorg of het welzijn werken',
    en: 'People who work in neighbourhoods, care or welfare',
    tr: 'Mahallede, bakımda ya da sosyal hizmette çalışanlar',
    ar: 'العاملون في الأحياء والرعاية والعمل الاجتماعي',
  },
  title: {
    nl: 'Voor buurtwerkers',
    en: 'For neighbourhood workers',
    tr: 'Mahalle çalışanları için',
    ar: 'للعاملين في الأحياء',
  },
  summary: {
    nl: 'Help iemand op weg naar een koor, een les of een groep in de buurt.',
    en: 'Help someone on the way to a choir, a lesson or a group nearby.',
    tr: 'Birinin yakındaki bir koroya, derse ya da gruba katılmasına yardım et.',
    ar: 'ساعد شخصًا على الوصول إلى كورال أو درس أو مجموعة قريبة.',
  },
  body: {
    nl: `
      ## Zoek samen
      - Vraag eerst wat iemand vroeger graag deed, of altijd al wilde doen.
      - Zoek samen bij [aanbod](/nl/aanbod/) of [aanbieders](/nl/aanbieders/). Je kunt de site in vier talen laten zien.
      - Bel samen, en ga de eerste keer mee. Een persoonlijke uitnodiging werkt vaak beter dan een folder.
      ## Wie kan je helpen
      - In elk stadsdeel is een cultuuranker: een plek waar bewoners kunst zien en zelf maken.
      - PEP Den Haag helpt bewonersgroepen die vrijwilligers zoeken of subsidie willen vragen.
      ## Weinig geld
      Voor bewoners met een laag inkomen is er de Ooievaarspas. Een Servicepunt in de buurt helpt bij het aanvragen. Lees meer bij [passen](/nl/passen/).
      ## Zelf iets beginnen
      - Bewoners met een eigen kunstproject kunnen bij CultuurSchakel subsidie vragen: ‘Geld voor je kunst!’.
      - Zoek je een plek? Kijk bij [ruimtes](/nl/ruimtes/).
    `,
    en: `
      ## Search together
      - First ask what someone used to enjoy, or always wanted to do.
      - Search together under [activities](/en/aanbod/) or [providers](/en/aanbieders/). You can show the site in four languages.
      - Call together, and go along the first time. A personal invitation often works better than a leaflet.
      ## Who can help you
      - Every district has a culture anchor: a place where residents see art and make it.
      - PEP Den Haag helps groups of residents that look for volunteers or want to ask for a grant.
      ## Little money
      For residents with a low income there is the Ooievaarspas. A Servicepunt in the neighbourhood helps to apply. Read more under [passes](/en/passen/).
      ## Start something yourself
      - Residents with an art project of their own can ask CultuurSchakel for a grant: ‘Geld voor je kunst!’.
      - Looking for a place? See [rooms](/en/ruimtes/).
    `,
    tr: `
      ## Birlikte ara
      - Önce o kişinin eskiden neyi severek yaptığını ya da hep ne yapmak istediğini sor.
      - [Etkinliklerde](/tr/aanbod/) ya da [kuruluşlarda](/tr/aanbieders/) birlikte ara. Siteyi dört dilde gösterebilirsin.
      - Birlikte ara ve ilk seferinde yanında git. Kişisel bir davet çoğu zaman broşürden daha iyi işler.
      ## Kim yardım edebilir
      - Her bölgede bir kültür merkezi (cultuuranker) var: mahallelilerin sanat izlediği ve yaptığı bir yer.
      - PEP Den Haag, gönüllü arayan ya da hibe istemek isteyen mahalleli gruplarına yardım eder.
      ## Az parası olanlar
      Geliri düşük olanlar için Ooievaarspas var. Mahalledeki bir Servicepunt başvuruda yardım eder. Daha fazlası: [kartlar](/tr/passen/).
      ## Kendin bir şey başlat
      - Kendi sanat projesi olan mahalleliler CultuurSchakel’den hibe isteyebilir: ‘Geld voor je kunst!’.
      - Yer mi arıyorsun? [Salonlara](/tr/ruimtes/) bak.
    `,
    ar: `
      ## ابحثا معًا
      - اسأل أولًا ماذا كان الشخص يحب أن يفعل، أو ماذا تمنى دائمًا أن يفعل.
      - ابحثا معًا في [الأنشطة](/ar/aanbod/) أو [الجهات](/ar/aanbieders/). يمكنك عرض الموقع بأربع لغات.
      - اتصلا معًا، ورافقه في المرة الأولى. الدعوة الشخصية أنفع غالبًا من المنشور.
      ## من يساعدك
      - في كل منطقة مركز ثقافي (cultuuranker): مكان يشاهد فيه السكان الفن ويصنعونه.
      - تساعد PEP Den Haag مجموعات السكان التي تبحث عن متطوعين أو تريد طلب منحة.
      ## إذا كان المال قليلًا
      للسكان ذوي الدخل المنخفض توجد بطاقة Ooievaarspas. تساعد نقطة Servicepunt في الحي على تقديم الطلب. اقرأ المزيد في [البطاقات](/ar/passen/).
      ## ابدأ شيئًا بنفسك
      - السكان الذين لديهم مشروع فني يمكنهم طلب منحة من CultuurSchakel: «Geld voor je kunst!».
      - هل تبحث عن مكان؟ انظر في [القاعات](/ar/ruimtes/).
    `,
  },
};
