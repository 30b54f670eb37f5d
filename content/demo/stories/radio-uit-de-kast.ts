import type { StorySketch } from './story.ts';

export const radioUitDeKast: StorySketch = {
  daysAgo: 118,
  disciplines: ['media', 'writing'],
  district: 'escamp',
  provider: 'klein-geluid',
  title: {
    nl: 'Radio uit een bezemkast',
    en: 'Radio from a broom cupboard',
    tr: 'Süpürge dolabından radyo',
    ar: 'راديو من خزانة المكانس',
  },
  summary: {
    nl: 'In Moerwijk maken buren elke week een uitzending. De studio is zo klein dat je elkaar wel moet aankijken.',
    en: 'In Moerwijk neighbours make a show every week. The studio is so small that you have to look at each other.',
    tr: 'Moerwijk’ta komşular her hafta yayın yapıyor. Stüdyo öyle küçük ki birbirine bakmak zorundasın.',
    ar: 'في مورفايك يصنع الجيران حلقة كل أسبوع. الاستوديو صغير حتى إنك مضطر إلى النظر في عيون الآخرين.',
  },
  body: {
    nl: `De studio meet twee bij drie meter. Vroeger stonden er bezems. Nu hangen er dekens aan de muur, en staan er vier microfoons op een strijkplank. Als iemand binnenkomt, moet de rest gaan staan.

Elke donderdag om zeven uur gaat het rode lampje aan. Dan praat Moerwijk met Moerwijk. Over de lift die kapot is. Over het recept van de buurvrouw op vier hoog. Over een gedicht dat een man schreef in zijn pauze.

## Geen radiostem nodig

Je hoeft niet te kunnen presenteren. Twee mensen van de studio leren je in een uur hoe je een vraag stelt en hoe je stil bent. Dat laatste is het moeilijkst.

> Stilte op de radio is eng. Maar daarna komt bijna altijd het echte antwoord.

Dat zegt een vrouw van in de vijftig. Ze kwam om haar Nederlands te oefenen. Nu maakt ze een programma in het Spaans en het Nederlands, en belt haar zus in Lima elke week in.

## Van kast naar wijk

De uitzendingen zijn later terug te luisteren. In het verzorgingshuis staat de radio hard. Op school maakte een groep acht een aflevering over ruzie. Die is het vaakst beluisterd van allemaal.

Twee jongeren die begonnen als technicus leren nu verder in geluid. De kast blijft intussen een kast. Er is een grotere ruimte aangeboden, maar de makers stemden tegen. ‘Hier zit je knie tegen knie’, zei iemand. ‘Dan kun je niet liegen.’`,
    en: `The studio is two by three metres. It used to hold brooms. Now there are blankets on the walls and four microphones on an ironing board. When someone comes in, the rest have to stand up.

Every Thursday at seven the red light goes on, and Moerwijk talks to Moerwijk: about the broken lift, a recipe from the fourth floor, a poem that a man wrote in his break.

## No radio voice needed

You do not need to know how to present. In an hour you learn how to ask a question and how to be silent. The second is harder.

> Silence on the radio is scary. But after it the real answer nearly always comes.

A woman in her fifties came to practise her Dutch. Now she makes a show in Spanish and Dutch. In the care home the radio is on loud. Two young people who started as technicians are now studying sound.

A bigger room was offered, but the makers voted against it. ‘Here you sit knee to knee,’ someone said. ‘Then you cannot lie.’`,
    tr: `Stüdyo ikiye üç metre. Eskiden süpürgeler dururdu. Şimdi duvarlarda battaniyeler, ütü masasının üstünde dört mikrofon var. Biri girince ötekiler ayağa kalkmak zorunda.

Her perşembe saat yedide kırmızı ışık yanıyor ve Moerwijk Moerwijk’la konuşuyor: bozuk asansör, dördüncü kattaki komşunun tarifi, bir adamın molada yazdığı şiir.

## Radyo sesi gerekmez

Sunucu olman gerekmez. Stüdyodan iki kişi bir saatte nasıl soru sorulacağını ve nasıl susulacağını öğretir. İkincisi daha zordur.

> Radyoda sessizlik korkutur. Ama asıl cevap hep ondan sonra gelir.

Bunu elli yaşlarında bir kadın söylüyor. Hollandacasını ilerletmek için gelmişti. Şimdi İspanyolca ve Hollandaca bir program yapıyor.

Yayınlar sonradan da dinlenebiliyor. Bakımevinde radyonun sesi hep açık. Teknisyen olarak başlayan iki genç şimdi ses eğitimi alıyor. Daha büyük bir oda önerildi ama yapımcılar hayır dedi. Biri şöyle dedi: ‘Burada diz dize oturuyorsun. Yalan söyleyemezsin.’`,
    ar: `مساحة الاستوديو متران في ثلاثة. كانت فيه مكانس. الآن على الجدران بطانيات، وعلى طاولة الكيّ أربعة ميكروفونات. إذا دخل أحد وجب على الباقين أن يقفوا.

كل خميس في السابعة يضيء المصباح الأحمر، ويتحدث مورفايك إلى مورفايك: عن المصعد المعطّل، وعن وصفة الجارة في الطابق الرابع، وعن قصيدة كتبها رجل في استراحته.

## لا تحتاج إلى صوت إذاعي

ليس عليك أن تجيد التقديم. يعلّمك اثنان في ساعة كيف تسأل وكيف تصمت. والثانية أصعب.

> الصمت في الراديو مخيف، لكن بعده يأتي غالبًا الجواب الحقيقي.

تقول هذا امرأة في الخمسينات. جاءت لتتمرّن على الهولندية، وهي الآن تقدّم برنامجًا بالإسبانية والهولندية.

يمكن سماع الحلقات لاحقًا. وفي دار الرعاية صوت الراديو عالٍ دائمًا. واثنان من الشباب بدآ فنّيَّين ويدرسان الآن هندسة الصوت. عُرضت عليهم غرفة أكبر فصوّتوا ضدها. قال أحدهم: «هنا تجلس والركبة عند الركبة، فلا تستطيع أن تكذب».`,
  },
};
