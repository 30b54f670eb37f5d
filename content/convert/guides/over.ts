import type { WrittenGuide } from './guide.ts';

export const over: WrittenGuide = {
  slug: 'over',
  topic: 'site',
  order: 0,
  forWhom: null,
  based: [],
  title: {
    nl: 'Over Haagse Kunstwijzer',
    en: 'About Haagse Kunstwijzer',
    tr: 'Haagse Kunstwijzer hakkında',
    ar: 'عن Haagse Kunstwijzer',
  },
  summary: {
    nl: 'Wat deze site is, voor wie hij is en hoe wij aan de informatie komen.',
    en: 'What this site is, who it is for and where our information comes from.',
    tr: 'Bu site nedir, kimin içindir ve bilgileri nereden alıyoruz.',
    ar: 'ما هو هذا الموقع، ولمن هو، ومن أين نأخذ المعلومات.',
  },
  body: {
    nl: `
      Haagse Kunstwijzer helpt je om kunst te vinden die je zelf kunt doen. Zingen, dansen, spelen, tekenen, schrijven, filmen: het kan allemaal in Den Haag. Je leest de site in het Nederlands, Engels, Turks en Arabisch.
      ## Voor wie
      - Voor iedereen in Den Haag die kunst wil maken, van klein kind tot oma of opa.
      - Voor ouders, leraren en mensen die in de buurt werken.
      - Voor koren, verenigingen, scholen en andere aanbieders.
      ## Nog in ontwikkeling
      De site is nog niet af. We voegen steeds iets toe. Een deel van de informatie is oud of nog niet nagevraagd. Bij elke aanbieder zie je waar de informatie vandaan komt en van wanneer die is. Staat er ‘weten we niet’? Dan hebben we het niet gevonden. Het betekent niet ‘nee’.
      Om te laten zien hoe de site werkt, staan er ook voorbeelden op. Dat zijn verzonnen aanbieders, lessen, berichten en verhalen. Je herkent ze aan het woord ‘Voorbeeld’.
      ## Hoe we feiten verzamelen
      We lezen openbare bronnen, zoals websites van aanbieders, nieuws en stukken van de gemeente. We schrijven daarna een eigen, korte tekst. Wat niet zeker is, zetten we niet op de site. Meer lees je bij [bronnen](/nl/bronnen/).
      ## Klopt er iets niet?
      Onder aan elke pagina over een aanbieder, les, evenement of ruimte staat ‘Klopt er iets niet? Meld het.’ Gaat het om iets anders? [Meld het hier](/nl/insturen/fout/). Kom je binnenkort langs? Bel of mail dan ook de aanbieder zelf: die weet hoe het nu is.
    `,
    en: `
      Haagse Kunstwijzer helps you find art that you can do yourself. Singing, dancing, acting, drawing, writing, filming: you can do it all in The Hague. You can read the site in Dutch, English, Turkish and Arabic.
      ## Who it is for
      - For everyone in The Hague who wants to make art, from small child to grandparent.
      - For parents, teachers and people who work in neighbourhoods.
      - For choirs, associations, schools and other providers.
      ## Still being made
      The site is not finished. We keep adding to it. Some information is old or has not been checked yet. With every provider you can see where the information comes from and how old it is. Does it say ‘we do not know’? Then we did not find it. It does not mean ‘no’.
      To show how the site works, it also has examples. These are invented providers, lessons, messages and stories. You can tell them by the word ‘Example’.
      ## How we gather facts
      We read public sources, such as websites of providers, news and papers of the municipality. Then we write a short text of our own. We do not put uncertain facts on the site. Read more under [sources](/en/bronnen/).
      ## Is something wrong?
      At the bottom of every page about a provider, class, event or room it says ‘Something wrong? Tell us.’ Is it about something else? [Report it here](/en/insturen/fout/). Are you going there soon? Then also call or email the provider: they know how things are now.
    `,
    tr: `
      Haagse Kunstwijzer, kendin yapabileceğin sanatı bulmana yardım eder. Şarkı söylemek, dans etmek, oyunculuk, resim, yazarlık, film: Lahey’de hepsi mümkün. Siteyi Hollandaca, İngilizce, Türkçe ve Arapça okuyabilirsin.
      ## Kimin için
      - Lahey’de sanat yapmak isteyen herkes için, küçük çocuktan büyükanne ve büyükbabaya.
      - Anne babalar, öğretmenler ve mahallede çalışanlar için.
      - Korolar, dernekler, okullar ve sanat sunan diğer kuruluşlar için.
      ## Hâlâ yapım aşamasında
      Site henüz bitmedi. Sürekli yeni şeyler ekliyoruz. Bilgilerin bir kısmı eski ya da henüz sorulup doğrulanmadı. Her kuruluşun sayfasında bilginin nereden geldiğini ve ne kadar eski olduğunu görürsün. ‘Bilmiyoruz’ mu yazıyor? O zaman bulamadık demektir. ‘Hayır’ demek değildir.
      Sitenin nasıl çalıştığını göstermek için örnekler de var. Bunlar uydurulmuş kuruluşlar, dersler, ilanlar ve hikâyelerdir. Onları ‘Örnek’ sözünden tanırsın.
      ## Bilgileri nasıl topluyoruz
      Açık kaynakları okuyoruz: kuruluşların internet siteleri, haberler ve belediye belgeleri. Sonra kendi kısa metnimizi yazıyoruz. Kesin olmayan bilgiyi siteye koymuyoruz. Daha fazlası: [kaynaklar](/tr/bronnen/).
      ## Yanlış bir şey mi var?
      Her kuruluş, ders, etkinlik ve mekân sayfasının altında hatayı bildirebilirsin. Başka bir şeyle mi ilgili? [Buradan bildir](/tr/insturen/fout/). Yakında gidecek misin? O zaman kuruluşu da ara ya da e-posta gönder: şu anki durumu onlar bilir.
    `,
    ar: `
      يساعدك Haagse Kunstwijzer على أن تجد فنًا تمارسه بنفسك. الغناء والرقص والتمثيل والرسم والكتابة والتصوير: كل ذلك ممكن في لاهاي. يمكنك قراءة الموقع بالهولندية والإنجليزية والتركية والعربية.
      ## لمن هذا الموقع
      - لكل من يريد أن يصنع فنًا في لاهاي، من الطفل الصغير إلى الجد والجدة.
      - للأهل والمعلّمين والعاملين في الأحياء.
      - للكورالات والجمعيات والمدارس وكل من يقدّم أنشطة فنية.
      ## ما زال قيد التطوير
      الموقع لم يكتمل بعد، ونضيف إليه باستمرار. بعض المعلومات قديم أو لم نتأكد منه بعد. في صفحة كل جهة ترى مصدر المعلومات وتاريخها. هل تقرأ «لا نعرف»؟ هذا يعني أننا لم نجد المعلومة، ولا يعني «لا».
      لكي نبيّن كيف يعمل الموقع، وضعنا فيه أمثلة أيضًا. هي جهات ودروس وإعلانات وقصص من خيالنا. تعرفها من كلمة «مثال».
      ## كيف نجمع المعلومات
      نقرأ مصادر عامة، مثل مواقع الجهات والأخبار ووثائق البلدية. ثم نكتب نصًا قصيرًا بكلماتنا. ما لسنا متأكدين منه لا نضعه في الموقع. اقرأ المزيد في [المصادر](/ar/bronnen/).
      ## هل هناك خطأ؟
      في أسفل كل صفحة عن جهة أو درس أو فعالية أو قاعة يمكنك أن تبلغ عن الخطأ. هل الأمر عن شيء آخر؟ [أبلغ عنه هنا](/ar/insturen/fout/). هل ستذهب قريبًا؟ إذن اتصل بالجهة أيضًا أو راسلها: هي تعرف الوضع الحالي.
    `,
  },
};
