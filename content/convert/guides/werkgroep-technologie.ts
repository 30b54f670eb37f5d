import type { WrittenGuide } from './guide.ts';

export const werkgroepTechnologie: WrittenGuide = {
  slug: 'werkgroep-technologie',
  topic: 'technology',
  order: 0,
  based: [
    ['routes', 'museumlab'],
    ['support', 'digipacct'],
  ],
  forWhom: {
    nl: 'Aanbieders, makers en mensen die van techniek houden',
    en: 'Providers, makers and people who like technology',
    tr: 'Sanat sunanlar, üretenler ve teknolojiyi sevenler',
    ar: 'مقدّمو الأنشطة وصانعو الفن ومحبّو التقنية',
  },
  title: {
    nl: 'Werkgroep technologie',
    en: 'Technology working group',
    tr: 'Teknoloji çalışma grubu',
    ar: 'مجموعة عمل التقنية',
  },
  summary: {
    nl: 'Hoe kan techniek helpen bij kunst in de vrije tijd? We weten nog weinig en zoeken mensen die meedenken.',
    en: 'How can technology help art in free time? We know little yet and look for people to think along.',
    tr: 'Teknoloji boş zaman sanatına nasıl yardım edebilir? Henüz az şey biliyoruz ve birlikte düşünecek insanlar arıyoruz.',
    ar: 'كيف تساعد التقنية الفن في وقت الفراغ؟ ما زلنا نعرف القليل ونبحث عمّن يفكر معنا.',
  },
  body: {
    nl: `
      ## Wat we weten
      Eerlijk gezegd: weinig. We zochten naar techniek bij amateurkunst in Den Haag en vonden bijna niets. Wel vonden we MuseumLab, een plek voor kinderen van Museon-Omniversum, en een rekentool voor eerlijke tarieven.
      Dat we weinig vonden, betekent niet dat er niets is. Misschien staat het alleen nergens beschreven.
      ## Waar het over kan gaan
      - Samen oefenen als je niet op dezelfde plek bent.
      - Muziek, film en beeld maken met een telefoon of computer.
      - Hulp om een les of voorstelling voor iedereen te maken, bijvoorbeeld met ondertitels.
      - Minder werk voor vrijwilligers, zoals de ledenlijst en de agenda.
      - Vragen over kunstmatige intelligentie en auteursrecht.
      ## Doe mee
      Een werkgroep is er nog niet. We willen er een beginnen met aanbieders, makers en mensen die iets van techniek weten. Doe je al iets met techniek in jouw groep, of heb je een vraag? Houd deze pagina in de gaten: zodra je je kunt aanmelden, staat het hier.
    `,
    en: `
      ## What we know
      To be honest: little. We looked for technology in amateur arts in The Hague and found almost nothing. We did find MuseumLab, a place for children of Museon-Omniversum, and a calculator for fair rates.
      That we found little does not mean that there is nothing. Perhaps nobody has written about it.
      ## What it can be about
      - Rehearsing together when you are not in the same place.
      - Making music, film and images with a phone or computer.
      - Making a lesson or show work for everyone, for example with subtitles.
      - Less work for volunteers, such as the list of members and the calendar.
      - Questions about artificial intelligence and copyright.
      ## Join in
      There is no working group yet. We want to start one with providers, makers and people who know about technology. Do you already use technology in your group, or do you have a question? Keep an eye on this page: as soon as you can sign up, it will be here.
    `,
    tr: `
      ## Bildiklerimiz
      Açıkçası az şey biliyoruz. Lahey’de amatör sanatta teknolojiyi aradık ve neredeyse hiçbir şey bulamadık. Yalnızca Museon-Omniversum’un çocuklar için yeri olan MuseumLab’i ve adil ücret için bir hesaplama aracını bulduk.
      Az şey bulmamız, hiçbir şey olmadığı anlamına gelmez. Belki de kimse yazmamıştır.
      ## Konular ne olabilir
      - Aynı yerde değilken birlikte prova yapmak.
      - Telefon ya da bilgisayarla müzik, film ve görüntü yapmak.
      - Bir dersi ya da gösteriyi herkese uygun yapmak, örneğin altyazıyla.
      - Gönüllülerin işini azaltmak, örneğin üye listesi ve takvim.
      - Yapay zekâ ve telif hakkı soruları.
      ## Katıl
      Henüz bir çalışma grubu yok. Sanat sunanlarla, üretenlerle ve teknolojiden anlayanlarla bir grup kurmak istiyoruz. Grubunda şimdiden teknoloji kullanıyor musun ya da bir sorun mu var? Bu sayfayı takip et: kayıt başlayınca burada yazacak.
    `,
    ar: `
      ## ماذا نعرف
      بصراحة: القليل. بحثنا عن التقنية في فنون الهواة في لاهاي ولم نجد شيئًا تقريبًا. وجدنا MuseumLab، وهو مكان للأطفال تابع لمتحف Museon-Omniversum، وأداة لحساب الأجر العادل.
      أننا وجدنا القليل لا يعني أنه لا يوجد شيء. ربما لم يكتب عنه أحد.
      ## ماذا يمكن أن تكون المواضيع
      - التدريب معًا حين لا تكونون في مكان واحد.
      - صنع الموسيقى والأفلام والصور بالهاتف أو الحاسوب.
      - جعل الدرس أو العرض مناسبًا للجميع، مثلًا بالترجمة المكتوبة.
      - تخفيف العمل عن المتطوعين، مثل قائمة الأعضاء والمواعيد.
      - أسئلة عن الذكاء الاصطناعي وحقوق المؤلف.
      ## شارك
      لا توجد مجموعة عمل بعد. نريد أن نبدأ مجموعة مع مقدّمي الأنشطة وصانعي الفن ومن يعرف التقنية. هل تستعمل التقنية في مجموعتك، أو لديك سؤال؟ تابع هذه الصفحة: حين يبدأ التسجيل ستجده هنا.
    `,
  },
};
