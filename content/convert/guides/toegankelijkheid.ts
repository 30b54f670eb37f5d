import type { WrittenGuide } from './guide.ts';

export const toegankelijkheid: WrittenGuide = {
  slug: 'toegankelijkheid',
  topic: 'site',
  order: 1,
  forWhom: null,
  based: [],
  title: { nl: 'Toegankelijkheid', en: 'Accessibility', tr: 'Erişilebilirlik', ar: 'سهولة الوصول' },
  summary: {
    nl: 'Iedereen moet deze site kunnen gebruiken. Hier lees je wat we deden en wat nog niet is getest.',
    en: 'Everyone must be able to use this site. Here you read what we did and what has not been tested yet.',
    tr: 'Bu siteyi herkes kullanabilmeli. Burada ne yaptığımızı ve neyin henüz denenmediğini okursun.',
    ar: 'يجب أن يستطيع الجميع استخدام هذا الموقع. هنا تقرأ ما فعلناه وما لم نختبره بعد.',
  },
  body: {
    nl: `
      We willen dat iedereen deze site kan gebruiken. Ook als je niet goed ziet of hoort, geen muis gebruikt of moeilijk leest.
      ## Wat is ons doel
      Ons doel is de norm WCAG 2.2, niveau AA. Dat is de norm die ook voor de overheid geldt. We zeggen niet dat de site daar al helemaal aan voldoet. Dat kan pas na een onderzoek door mensen van buiten.
      ## Wat we deden
      - Alle teksten zijn kort en in gewone taal geschreven.
      - Je kunt de hele site met het toetsenbord gebruiken.
      - De site werkt ook zonder JavaScript.
      - Kleuren hebben genoeg verschil, ook in de donkere weergave.
      - In het Arabisch loopt de pagina van rechts naar links.
      - Staat een tekst alleen in het Nederlands? Dan weet de voorleeshulp dat ook.
      ## Wat we testten
      Computers testen elke soort pagina, in alle vier de talen: met het programma axe, met een controle van de HTML en met een route die alleen het toetsenbord gebruikt. Zulke testen vinden niet alle problemen.
      ## Wat nog niet is getest
      - Er is nog geen test met mensen met een beperking.
      - Er is nog geen onderzoek door een bureau van buiten.
      - Mensen met Turks of Arabisch als moedertaal hebben de vertalingen nog niet nagekeken.
      ## Lukt iets niet?
      [Meld het ons](/nl/insturen/fout/) en vertel wat er misging: dan lossen we het op. Heb je de informatie nu nodig? Bel of mail dan de aanbieder.
    `,
    en: `
      We want everyone to be able to use this site. Also if you do not see or hear well, do not use a mouse or find reading hard.
      ## Our aim
      Our aim is the standard WCAG 2.2, level AA. That is the standard for government sites as well. We do not say that the site already meets all of it. Only an audit by outside experts can tell.
      ## What we did
      - All texts are short and in plain language.
      - You can use the whole site with the keyboard.
      - The site also works without JavaScript.
      - Colours have enough contrast, also in the dark theme.
      - In Arabic the page runs from right to left.
      - Is a text only there in Dutch? Then your screen reader knows that too.
      ## What we tested
      Computers test every kind of page in all four languages: with the program axe, with a check of the HTML and with a journey that only uses the keyboard. Such tests do not find every problem.
      ## What has not been tested yet
      - There has been no test with disabled people yet.
      - There has been no audit by an outside firm yet.
      - Native speakers of Turkish and Arabic have not checked the translations yet.
      ## Does something not work?
      [Report it](/en/insturen/fout/) and tell us what went wrong: then we will fix it. Do you need the information now? Then call or email the provider.
    `,
    tr: `
      Bu siteyi herkesin kullanabilmesini istiyoruz. İyi görmüyor ya da duymuyorsan, fare kullanmıyorsan veya okumakta zorlanıyorsan da.
      ## Amacımız
      Amacımız WCAG 2.2 standardı, AA düzeyi. Devlet siteleri için de bu standart geçerli. Sitenin bunu şimdiden tamamen karşıladığını söylemiyoruz. Bunu ancak dışarıdan uzmanların denetimi gösterir.
      ## Neler yaptık
      - Bütün metinler kısa ve sade bir dille yazıldı.
      - Bütün siteyi klavyeyle kullanabilirsin.
      - Site JavaScript olmadan da çalışır.
      - Renkler arasında yeterince fark var, koyu görünümde de.
      - Arapçada sayfa sağdan sola doğrudur.
      - Bir metin yalnızca Hollandaca mı? Ekran okuyucun bunu da bilir.
      ## Neleri denedik
      Bilgisayarlar her tür sayfayı dört dilde de dener: axe programıyla, HTML denetimiyle ve yalnızca klavyeyle yapılan bir gezintiyle. Bu denemeler her sorunu bulmaz.
      ## Henüz denenmeyenler
      - Engelli kişilerle henüz bir deneme yapılmadı.
      - Dışarıdan bir kuruluş henüz denetim yapmadı.
      - Anadili Türkçe ya da Arapça olan kişiler çevirileri henüz kontrol etmedi.
      ## Bir şey çalışmıyor mu?
      [Bize bildir](/tr/insturen/fout/) ve neyin yanlış gittiğini anlat: düzeltiriz. Bilgi sana şimdi mi lazım? O zaman kuruluşu ara ya da e-posta gönder.
    `,
    ar: `
      نريد أن يستطيع الجميع استخدام هذا الموقع. حتى إن كنت لا ترى أو لا تسمع جيدًا، أو لا تستعمل الفأرة، أو تجد القراءة صعبة.
      ## هدفنا
      هدفنا هو معيار WCAG 2.2 بمستوى AA. وهو المعيار المطلوب من مواقع الحكومة أيضًا. لا نقول إن الموقع يحقق كل ذلك الآن. لا يثبت هذا إلا فحص يجريه خبراء من الخارج.
      ## ماذا فعلنا
      - كل النصوص قصيرة وبلغة سهلة.
      - يمكنك استخدام الموقع كله بلوحة المفاتيح.
      - يعمل الموقع أيضًا من دون JavaScript.
      - بين الألوان فرق كافٍ، في العرض الداكن أيضًا.
      - في العربية تسير الصفحة من اليمين إلى اليسار.
      - هل النص بالهولندية فقط؟ قارئ الشاشة يعرف ذلك أيضًا.
      ## ماذا اختبرنا
      تختبر أجهزة الحاسوب كل نوع من الصفحات باللغات الأربع: ببرنامج axe، وبفحص HTML، وبجولة تستعمل لوحة المفاتيح وحدها. هذه الاختبارات لا تجد كل المشكلات.
      ## ما لم يُختبر بعد
      - لم نجرِ بعد اختبارًا مع أشخاص ذوي إعاقة.
      - لم تفحص الموقع بعد جهة من الخارج.
      - لم يراجع الترجمات بعد من لغتهم الأم التركية أو العربية.
      ## هل هناك شيء لا يعمل؟
      [أبلغنا](/ar/insturen/fout/) وأخبرنا بما حدث، وسنصلحه. هل تحتاج إلى المعلومة الآن؟ إذن اتصل بالجهة أو راسلها.
    `,
  },
};
