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
      Vul je bij ‘Mijn prijs’ in welke pas je hebt, hoe oud je bent of waar je woont? Ook dat blijft op je apparaat. Je wist het met één knop. Deel je zelf een link met je keuze? Dan staat je keuze in die link. Wie hem opent, ziet haar, en de server ook. De antwoorden bij ‘Heb ik recht?’ bewaren we nergens.
      Je browser bewaart ook pagina's die je zag, en de zoeklijst. Zo werkt de site ook zonder internet. Ook dat zien wij niet.
      ## Zoeken zonder resultaat
      Vind je niets? Dan kun je ons laten weten wat je zocht. Dat gebeurt alleen als jij op de knop drukt. We bewaren dan je zoekwoorden, de taal en de dag. We bewaren niet wie je bent of waar je bent. Vraagt bijna niemand het? Dan is het na 30 dagen weg. Al het andere is na een jaar weg.
      ## Zoeken met je stem
      In sommige browsers kun je zeggen wat je zoekt. Je browser zet je stem om in tekst. Sommige browsers sturen het geluid daarvoor naar hun maker. Wij krijgen het geluid niet. Typ je liever? Dan gebeurt dit niet.
      ## Wat de server ziet
      Elke website heeft een server. Die ziet welke pagina wordt gevraagd en vanaf welk internetadres. Dat is nodig om de pagina te sturen en de site veilig te houden. We gebruiken het niet om jou te volgen.
      ## Formulieren
      Je kunt iets insturen of een fout melden. Je e-mailadres, en je naam en telefoon als je die geeft, gebruiken we alleen voor vragen over wat je instuurt. We zetten ze niet op de site. Contactgegevens die mensen wel mogen zien, vul je apart in.
      We bewaren ze los van wat je instuurt, tot 30 dagen na de laatste datum of de laatste verandering. Plaatsen we het niet? Dan zijn ze na 30 dagen weg. Je kunt ze ook zelf eerder wissen, met de link in je mail.
      Uit een foto halen we weg waar en wanneer hij is gemaakt. Tegen misbruik bewaren we je internetadres 7 dagen als een code die niemand kan teruglezen. We schrijven 12 maanden op welke stappen de redactie deed, zonder wat erin stond.
      Wat je in een formulier typt, bewaart je eigen apparaat 7 dagen, zonder je naam, e-mail en telefoon. Je wist het met één knop. Is er geen internet? Dan wacht je inzending op je apparaat tot die verstuurd is. Dan horen je contactgegevens erbij.
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
      Do you fill in under ‘My price’ which pass you have, how old you are or where you live? That stays on your device too. You clear it with one button. Do you share a link with your choice yourself? Then your choice is in that link. Who opens it sees it, and so does the server. The answers to ‘Do I qualify?’ are kept nowhere.
      Your browser also keeps pages that you saw, and the search list. That is how the site works without internet. We do not see that either.
      ## Searching without a result
      Do you find nothing? Then you can tell us what you looked for. That only happens when you press the button. We then keep your search words, the language and the day. We do not keep who or where you are. Does hardly anyone ask for it? Then it is gone after 30 days. All the rest is gone after a year.
      ## Searching with your voice
      In some browsers you can say what you are looking for. Your browser turns your voice into text. Some browsers send the sound to their maker for that. We do not get the sound. Would you rather type? Then this does not happen.
      ## What the server sees
      Every website has a server. It sees which page is asked for and from which internet address. That is needed to send the page and to keep the site safe. We do not use it to follow you.
      ## Forms
      You can send something in or report a mistake. Your e-mail address, and your name and phone if you give them, are used only for questions about what you send in. We do not put them on the site. Contact details that people may see are asked separately.
      We keep them apart from what you send in, until 30 days after the last date or the last change. Do we not publish it? Then they are gone after 30 days. You can also erase them earlier yourself, with the link in your e-mail.
      We remove from a picture where and when it was taken. Against abuse we keep your internet address for 7 days as a code that nobody can read back. For 12 months we write down which steps the editors took, without the content.
      What you type in a form is kept by your own device for 7 days, without your name, e-mail and phone. You clear it with one button. Is there no internet? Then what you send in waits on your device until it is sent. Your contact details are with it then.
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
      ‘Benim fiyatım’ bölümüne hangi kartın olduğunu, kaç yaşında olduğunu veya nerede oturduğunu mu yazdın? Bu da cihazında kalır. Tek düğmeyle silersin. Seçiminle bir bağlantı mı paylaşıyorsun? O zaman seçimin o bağlantıda yazar. Açan kişi de sunucu da onu görür. ‘Hakkım var mı?’ sorularının cevaplarını hiçbir yerde saklamayız.
      Tarayıcın gördüğün sayfaları ve arama listesini de saklar. Site böylece internetsiz de çalışır. Bunu da biz görmeyiz.
      ## Sonuç çıkmayan aramalar
      Hiçbir şey bulamadın mı? O zaman ne aradığını bize bildirebilirsin. Bu yalnızca sen düğmeye basarsan olur. Arama sözcüklerini, dili ve günü saklarız. Kim olduğunu ya da nerede olduğunu saklamayız. Neredeyse kimse sormadıysa 30 gün sonra silinir. Gerisi bir yıl sonra silinir.
      ## Sesle arama
      Bazı tarayıcılarda ne aradığını söyleyebilirsin. Tarayıcın sesini yazıya çevirir. Bazı tarayıcılar bunun için sesi kendi şirketine gönderir. Ses bize gelmez. Yazmayı mı tercih edersin? O zaman bu olmaz.
      ## Sunucunun gördükleri
      Her sitenin bir sunucusu vardır. Sunucu hangi sayfanın hangi internet adresinden istendiğini görür. Sayfayı göndermek ve siteyi güvende tutmak için bu gerekir. Bunu seni izlemek için kullanmayız.
      ## Formlar
      Bir şey gönderebilir ya da bir hata bildirebilirsin. E-posta adresini, verirsen adını ve telefonunu yalnızca gönderdiğin şeyle ilgili sorular için kullanırız. Bunları siteye koymayız. İnsanların görebileceği iletişim bilgilerini ayrıca yazarsın.
      Bunları gönderdiğin şeyden ayrı saklarız: son tarihten ya da son değişiklikten 30 gün sonrasına kadar. Yayımlamazsak 30 gün sonra silinir. E-postandaki bağlantıyla daha önce kendin de silebilirsin.
      Bir fotoğrafın nerede ve ne zaman çekildiğini fotoğraftan sileriz. Kötüye kullanıma karşı internet adresini 7 gün, kimsenin geri okuyamayacağı bir kod olarak saklarız. Yayın ekibinin attığı adımları 12 ay yazarız, içeriği yazmayız.
      Forma yazdıklarını kendi cihazın 7 gün saklar; adın, e-postan ve telefonun bunun dışındadır. Tek düğmeyle silersin. İnternet yok mu? O zaman gönderin gidene kadar cihazında bekler. İletişim bilgilerin de onunla birlikte bekler.
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
      هل كتبت في «سعري» أي بطاقة لديك أو كم عمرك أو أين تسكن؟ يبقى هذا أيضًا على جهازك، وتمسحه بزر واحد. هل شاركت بنفسك رابطًا فيه اختيارك؟ عندها يكون اختيارك في الرابط، ويراه من يفتحه ويراه الخادم. أما أجوبتك في «هل يحق لي؟» فلا نحفظها في أي مكان.
      ويحفظ متصفحك أيضًا الصفحات التي رأيتها وقائمة البحث. هكذا يعمل الموقع من دون إنترنت. وهذا أيضًا لا نراه.
      ## بحث بلا نتيجة
      لم تجد شيئًا؟ يمكنك أن تخبرنا بما بحثت عنه. لا يحدث هذا إلا إذا ضغطت على الزر. نحفظ عندها كلمات البحث واللغة واليوم، ولا نحفظ من أنت ولا أين أنت. ما لم يسأل عنه أحد تقريبًا يُحذف بعد 30 يومًا، والباقي يُحذف بعد سنة.
      ## البحث بصوتك
      في بعض المتصفحات يمكنك أن تقول ما تبحث عنه. يحوّل المتصفح صوتك إلى نص. بعض المتصفحات ترسل الصوت لذلك إلى الشركة التي صنعتها. نحن لا يصلنا الصوت. هل تفضّل الكتابة؟ إذن لا يحدث هذا.
      ## ما يراه الخادم
      لكل موقع خادم. يرى الخادم أي صفحة طُلبت ومن أي عنوان على الإنترنت. هذا ضروري لإرسال الصفحة ولحماية الموقع. لا نستعمله لتتبعك.
      ## الاستمارات
      يمكنك إرسال شيء أو الإبلاغ عن خطأ. نستعمل بريدك، واسمك وهاتفك إن كتبتهما، فقط للسؤال عمّا أرسلته. لا نضعها في الموقع. أما بيانات الاتصال التي يجوز للناس رؤيتها فتكتبها على حدة.
      نحفظها منفصلة عمّا أرسلته، حتى 30 يومًا بعد آخر تاريخ أو آخر تغيير. إن لم ننشره تُحذف بعد 30 يومًا. ويمكنك أن تحذفها بنفسك قبل ذلك بالرابط الذي في بريدك.
      نزيل من الصورة مكان التقاطها ووقته. ولمنع إساءة الاستعمال نحفظ عنوانك على الإنترنت 7 أيام على شكل رمز لا يستطيع أحد قراءته. ونسجل خطوات فريق التحرير 12 شهرًا من دون المحتوى.
      ما تكتبه في الاستمارة يحفظه جهازك أنت 7 أيام، من دون اسمك وبريدك وهاتفك. تمسحه بزر واحد. لا يوجد إنترنت؟ إذن ينتظر ما أرسلته على جهازك حتى يُرسل، ومعه بيانات الاتصال.
      ## مواقع أخرى
      في صفحة الجهة رابط إلى موقعها غالبًا. هناك تسري قواعد تلك الجهة.
    `,
  },
};
