import type { WrittenGuide } from './guide.ts';

export const privacy: WrittenGuide = {
  slug: 'privacy',
  topic: 'site',
  order: 2,
  forWhom: null,
  based: [],
  title: { nl: 'Privacy', en: 'Privacy', tr: 'Gizlilik', ar: 'الخصوصية' },
  summary: {
    nl: 'We volgen je niet. Deze site heeft geen cookies en geen trackers.',
    en: 'We do not follow you. This site has no cookies and no trackers.',
    tr: 'Seni izlemiyoruz. Bu sitede çerez ve izleyici yok.',
    ar: 'نحن لا نتتبعك. لا يستعمل هذا الموقع ملفات تعريف الارتباط ولا أدوات تتبع.',
  },
  body: {
    nl: `
      Je kunt deze site lezen zonder iets over jezelf te vertellen. Je hebt geen account nodig.
      ## Wat we niet doen
      - We zetten geen cookies.
      - We gebruiken geen trackers en geen advertenties.
      - We halen niets op bij andere bedrijven. Ook letters en plaatjes komen van onze eigen site.
      ## Wat op jouw apparaat blijft
      Kies je iets op de site, bijvoorbeeld de donkere weergave? Dan bewaart je eigen telefoon of computer die keuze. Wij zien dat niet. Je kunt het wissen in je browser.
      Vul je bij ‘Mijn prijs’ in welke pas je hebt, hoe oud je bent of waar je woont? Ook dat blijft op je apparaat. Je wist het met één knop. Deel je zelf een link met je keuze? Dan staat je keuze in die link, en wie hem opent, ziet haar. De antwoorden bij ‘Heb ik recht?’ bewaren we nergens.
      Je browser bewaart ook pagina's die je zag, en de zoeklijst. Zo werkt de site ook zonder internet. Ook dat zien wij niet.
      ## Zoeken met je stem
      In sommige browsers kun je zeggen wat je zoekt. Je browser zet je stem om in tekst. Sommige browsers sturen het geluid daarvoor naar hun maker. Wij krijgen het geluid niet. Typ je liever? Dan gebeurt dit niet.
      ## Wat de server ziet
      Elke website heeft een server. Die ziet welke pagina wordt gevraagd en vanaf welk internetadres. Dat is nodig om de pagina te sturen en de site veilig te houden. We gebruiken het niet om jou te volgen.
      ## Formulieren
      Er zijn nu nog geen formulieren. Later kun je ons een fout melden of je eigen aanbod doorgeven. Dan staat hier eerst wat we bewaren, waarom en hoe lang.
      ## Andere websites
      Bij een aanbieder staat vaak een link naar een eigen website. Daar gelden de regels van die aanbieder.
    `,
    en: `
      You can read this site without telling us anything about yourself. You need no account.
      ## What we do not do
      - We set no cookies.
      - We use no trackers and no advertising.
      - We fetch nothing from other companies. Fonts and pictures come from our own site as well.
      ## What stays on your device
      Do you choose something on the site, for example the dark theme? Then your own phone or computer keeps that choice. We do not see it. You can clear it in your browser.
      Do you fill in under ‘My price’ which pass you have, how old you are or where you live? That stays on your device too. You clear it with one button. Do you share a link with your choice yourself? Then your choice is in that link, and who opens it sees it. The answers to ‘Do I qualify?’ are kept nowhere.
      Your browser also keeps pages that you saw, and the search list. That is how the site works without internet. We do not see that either.
      ## Searching with your voice
      In some browsers you can say what you are looking for. Your browser turns your voice into text. Some browsers send the sound to their maker for that. We do not get the sound. Would you rather type? Then this does not happen.
      ## What the server sees
      Every website has a server. It sees which page is asked for and from which internet address. That is needed to send the page and to keep the site safe. We do not use it to follow you.
      ## Forms
      There are no forms yet. Later you can report a mistake or send in your own offer. Before that, this page will say what we keep, why and for how long.
      ## Other websites
      A provider often has a link to its own website. There the rules of that provider apply.
    `,
    tr: `
      Bu siteyi kendin hakkında hiçbir şey söylemeden okuyabilirsin. Hesap gerekmez.
      ## Ne yapmıyoruz
      - Çerez koymuyoruz.
      - İzleyici ve reklam kullanmıyoruz.
      - Başka şirketlerden hiçbir şey almıyoruz. Yazı tipleri ve resimler de kendi sitemizden gelir.
      ## Cihazında kalanlar
      Sitede bir şey mi seçtin, örneğin koyu görünüm? Bu seçimi kendi telefonun ya da bilgisayarın saklar. Biz görmeyiz. Tarayıcından silebilirsin.
      ‘Benim fiyatım’ bölümüne hangi kartın olduğunu, kaç yaşında olduğunu veya nerede oturduğunu mu yazdın? Bu da cihazında kalır. Tek düğmeyle silersin. Seçiminle bir bağlantı mı paylaşıyorsun? O zaman seçimin o bağlantıda yazar ve açan görür. ‘Hakkım var mı?’ sorularının cevaplarını hiçbir yerde saklamayız.
      Tarayıcın gördüğün sayfaları ve arama listesini de saklar. Site böylece internetsiz de çalışır. Bunu da biz görmeyiz.
      ## Sesle arama
      Bazı tarayıcılarda ne aradığını söyleyebilirsin. Tarayıcın sesini yazıya çevirir. Bazı tarayıcılar bunun için sesi kendi şirketine gönderir. Ses bize gelmez. Yazmayı mı tercih edersin? O zaman bu olmaz.
      ## Sunucunun gördükleri
      Her sitenin bir sunucusu vardır. Sunucu hangi sayfanın hangi internet adresinden istendiğini görür. Sayfayı göndermek ve siteyi güvende tutmak için bu gerekir. Bunu seni izlemek için kullanmayız.
      ## Formlar
      Şu anda form yok. İleride bir hatayı bildirebilecek ya da kendi etkinliğini gönderebileceksin. Ondan önce burada neyi, neden ve ne kadar süre sakladığımız yazacak.
      ## Başka siteler
      Kuruluşların sayfasında çoğu zaman kendi sitelerine bir bağlantı vardır. Orada o kuruluşun kuralları geçerlidir.
    `,
    ar: `
      يمكنك قراءة هذا الموقع من دون أن تخبرنا شيئًا عن نفسك. لا تحتاج إلى حساب.
      ## ما لا نفعله
      - لا نضع ملفات تعريف ارتباط.
      - لا نستعمل أدوات تتبع ولا إعلانات.
      - لا نجلب شيئًا من شركات أخرى. الخطوط والصور أيضًا من موقعنا.
      ## ما يبقى على جهازك
      هل اخترت شيئًا في الموقع، مثل العرض الداكن؟ يحفظ هاتفك أو حاسوبك هذا الاختيار. نحن لا نراه. يمكنك مسحه من المتصفح.
      هل كتبت في «سعري» أي بطاقة لديك أو كم عمرك أو أين تسكن؟ يبقى هذا أيضًا على جهازك، وتمسحه بزر واحد. هل شاركت بنفسك رابطًا فيه اختيارك؟ عندها يكون اختيارك في الرابط ويراه من يفتحه. أما أجوبتك في «هل يحق لي؟» فلا نحفظها في أي مكان.
      ويحفظ متصفحك أيضًا الصفحات التي رأيتها وقائمة البحث. هكذا يعمل الموقع من دون إنترنت. وهذا أيضًا لا نراه.
      ## البحث بصوتك
      في بعض المتصفحات يمكنك أن تقول ما تبحث عنه. يحوّل المتصفح صوتك إلى نص. بعض المتصفحات ترسل الصوت لذلك إلى الشركة التي صنعتها. نحن لا يصلنا الصوت. هل تفضّل الكتابة؟ إذن لا يحدث هذا.
      ## ما يراه الخادم
      لكل موقع خادم. يرى الخادم أي صفحة طُلبت ومن أي عنوان على الإنترنت. هذا ضروري لإرسال الصفحة ولحماية الموقع. لا نستعمله لتتبعك.
      ## الاستمارات
      لا توجد استمارات الآن. لاحقًا يمكنك الإبلاغ عن خطأ أو إرسال نشاطك. قبل ذلك سنكتب هنا ما الذي نحفظه، ولماذا، وإلى متى.
      ## مواقع أخرى
      في صفحة الجهة رابط إلى موقعها غالبًا. هناك تسري قواعد تلك الجهة.
    `,
  },
};
