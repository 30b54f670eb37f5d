import type { WrittenGuide } from './guide.ts';

export const bronnen: WrittenGuide = {
  slug: 'bronnen',
  topic: 'site',
  order: 3,
  forWhom: null,
  based: [],
  title: { nl: 'Bronnen', en: 'Sources', tr: 'Kaynaklar', ar: 'المصادر' },
  summary: {
    nl: 'Waar onze informatie vandaan komt, hoe oud die is en wie de vertalingen maakte.',
    en: 'Where our information comes from, how old it is and who made the translations.',
    tr: 'Bilgilerimizin nereden geldiği, ne kadar eski olduğu ve çevirileri kimin yaptığı.',
    ar: 'من أين تأتي معلوماتنا، وما عمرها، ومن ترجمها.',
  },
  body: {
    nl: `
      ## Hoe we zochten
      We verzamelden de feiten in november 2026. We lazen bewaarde kopieën van openbare pagina’s: sites van aanbieders, nieuws, stukken van de gemeente en van fondsen. We lazen ook een paar open bestanden. We openden de pagina’s niet live. Het kan dus zijn dat iets intussen anders is.
      We namen alleen feiten over. De teksten schreven we zelf. Namen van privépersonen staan niet op de site.
      ## Hoe oud
      De bronnen zijn van ongeveer 2007 tot 2026. De meeste zijn van 2017 tot 2024. Veel pagina’s hebben geen datum. Bij elke aanbieder, ruimte, pas en stap staan de bronnen. Weten we de datum, dan staat die erbij.
      ## Wat we niet laten zien
      - Wat eerst nagevraagd moet worden, of waar de bron zwak is.
      - Wat volgens de bron stopt of gesloten is.
      - Bedragen waarvan we het jaar niet weten.
      De redactie ziet die feiten wel en vraagt ze na.
      ## Kaart en wijken
      De stadsdelen, wijken en postcodes komen uit openbare lijsten. De plek van een postcode komt uit het open bestand 4pp uit 2014 (licentie MIT). Die is alleen goed genoeg om te sorteren op afstand.
      ## Vertalingen
      De vertalingen in het Engels, Turks en Arabisch zijn van ons. Moedertaalsprekers hebben ze nog niet nagekeken. Twijfel je? Lees dan de Nederlandse tekst. Namen zoals Ooievaarspas laten we staan.
      ## Licenties
      De software van deze site is open, met de licentie EUPL 1.2. De lettertypen zijn vrij, met de licentie OFL.
    `,
    en: `
      ## How we searched
      We gathered the facts in November 2026. We read stored copies of public pages: sites of providers, news, papers of the municipality and of funds. We also read a few open files. We did not open the pages live. So things may have changed since.
      We only took facts. We wrote the texts ourselves. There are no names of private persons on the site.
      ## How old
      The sources date from about 2007 to 2026. Most are from 2017 to 2024. Many pages carry no date. Every provider, room, pass and step shows its sources. If we know the date, it is there too.
      ## What we do not show
      - What must be checked first, or what has a weak source.
      - What is stopping or has closed, according to the source.
      - Amounts of which we do not know the year.
      The editors do see those facts and ask about them.
      ## Map and neighbourhoods
      The districts, neighbourhoods and postcodes come from public lists. The position of a postcode comes from the open file 4pp of 2014 (MIT licence). It is only good enough to sort by distance.
      ## Translations
      The translations into English, Turkish and Arabic are our own. Native speakers have not checked them yet. In doubt? Then read the Dutch text. We keep names such as Ooievaarspas.
      ## Licences
      The software of this site is open, under the licence EUPL 1.2. The fonts are free, under the licence OFL.
    `,
    tr: `
      ## Nasıl aradık
      Bilgileri Kasım 2026’da topladık. Açık sayfaların saklanmış kopyalarını okuduk: kuruluşların siteleri, haberler, belediye ve fon belgeleri. Birkaç açık dosyayı da okuduk. Sayfaları canlı olarak açmadık. Yani bazı şeyler değişmiş olabilir.
      Yalnızca bilgileri aldık. Metinleri kendimiz yazdık. Sitede özel kişilerin adları yoktur.
      ## Ne kadar eski
      Kaynaklar yaklaşık 2007 ile 2026 arasındandır. Çoğu 2017–2024 yıllarındandır. Birçok sayfada tarih yoktur. Her kuruluşta, salonda, kartta ve adımda kaynaklar yazar. Tarihi biliyorsak o da yazar.
      ## Neyi göstermiyoruz
      - Önce sorulması gereken ya da kaynağı zayıf olan bilgiler.
      - Kaynağa göre biten ya da kapanan yerler.
      - Yılını bilmediğimiz tutarlar.
      Editörler bu bilgileri görür ve sorup öğrenir.
      ## Harita ve mahalleler
      Bölgeler, mahalleler ve posta kodları açık listelerden gelir. Posta kodunun yeri, 2014 tarihli açık 4pp dosyasından gelir (MIT lisansı). Bu yalnızca uzaklığa göre sıralamak için yeterlidir.
      ## Çeviriler
      İngilizce, Türkçe ve Arapça çeviriler bize aittir. Anadili bu diller olan kişiler henüz kontrol etmedi. Emin değilsen Hollandaca metni oku. Ooievaarspas gibi adları olduğu gibi bırakıyoruz.
      ## Lisanslar
      Bu sitenin yazılımı açıktır, lisansı EUPL 1.2’dir. Yazı tipleri özgürdür, lisansları OFL’dir.
    `,
    ar: `
      ## كيف بحثنا
      جمعنا المعلومات في نوفمبر 2026. قرأنا نسخًا محفوظة من صفحات عامة: مواقع الجهات والأخبار ووثائق البلدية والصناديق. وقرأنا بعض الملفات المفتوحة أيضًا. لم نفتح الصفحات مباشرة، لذلك قد تكون بعض الأمور تغيّرت.
      أخذنا المعلومات فقط، وكتبنا النصوص بأنفسنا. لا توجد في الموقع أسماء أشخاص.
      ## ما عمر المصادر
      المصادر من عام 2007 تقريبًا إلى عام 2026. معظمها من 2017 إلى 2024. صفحات كثيرة بلا تاريخ. عند كل جهة وقاعة وبطاقة وخطوة تجد مصادرها. وإن عرفنا التاريخ كتبناه.
      ## ما لا نعرضه
      - ما يجب السؤال عنه أولًا، أو ما مصدره ضعيف.
      - ما توقف أو أُغلق بحسب المصدر.
      - المبالغ التي لا نعرف سنتها.
      يرى المحررون هذه المعلومات ويسألون عنها.
      ## الخريطة والأحياء
      المناطق والأحياء والرموز البريدية من قوائم عامة. موقع الرمز البريدي من الملف المفتوح 4pp لعام 2014 (رخصة MIT). هو كافٍ للترتيب بحسب المسافة فقط.
      ## الترجمات
      الترجمات إلى الإنجليزية والتركية والعربية من عملنا. لم يراجعها بعد أصحاب هذه اللغات. هل تشك في شيء؟ اقرأ النص الهولندي. نترك أسماء مثل Ooievaarspas كما هي.
      ## الرخص
      برنامج هذا الموقع مفتوح برخصة EUPL 1.2. والخطوط حرة برخصة OFL.
    `,
  },
};
