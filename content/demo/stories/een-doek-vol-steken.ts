import type { StorySketch } from './story.ts';

export const eenDoekVolSteken: StorySketch = {
  daysAgo: 81,
  disciplines: ['heritage', 'visual'],
  district: 'laak',
  provider: 'steek-voor-steek',
  title: {
    nl: 'Een doek van tien meter vol steken',
    en: 'Ten metres of cloth full of stitches',
    tr: 'On metre kumaş dolusu nakış',
    ar: 'عشرة أمتار من القماش مليئة بالغرز',
  },
  summary: {
    nl: 'Aan een lange tafel in Laak borduren vrouwen en mannen uit twaalf landen. Elke steek heeft een verhaal.',
    en: 'At a long table in Laak women and men from twelve countries embroider. Every stitch has a story.',
    tr: 'Laak’ta uzun bir masada on iki ülkeden kadınlar ve erkekler nakış işliyor. Her dikişin bir hikâyesi var.',
    ar: 'حول طاولة طويلة في لاك تطرّز نساء ورجال من اثني عشر بلدًا. ولكل غرزة حكاية.',
  },
  body: {
    nl: `De tafel is precies tien meter lang. Dat komt doordat de gang van het oude pakhuis tien meter lang is. Aan die tafel ligt één doek, en dat doek is nooit af.

Elke dinsdag schuiven er mensen aan. De een komt om te naaien, de ander om Nederlands te praten. Een man van zeventig komt omdat het thuis stil is. Hij kon geen knoop aanzetten. Nu maakt hij zeilen van blauwe draad.

## Wijs eens aan

Wie nieuw is, krijgt een naald en een vraag: welke steek deed jouw oma? Soms weet iemand dat meteen. Soms komt het pas na een uur, als de handen bezig zijn.

> Ik was het woord vergeten, maar mijn vingers wisten het nog.

Dat zegt een vrouw die kruissteken maakt in rood en zwart. Naast haar borduurt iemand tarwe in geel. Ze spreken geen gedeelde taal. Ze wijzen, lachen, en halen soms alles weer uit.

## Langer dan een straat

In de zomer hing het doek voor het eerst buiten, van raam naar raam. Buurtgenoten zochten hun eigen hoekje op. Kinderen ontdekten een voetballer, een schip en drie verschillende vissen.

Een klederdrachtgroep van de kust kwam kijken. Zij herkenden een zoom die ze zelf ook gebruiken, uit een land waar nog niemand van hen was geweest. Dit najaar zitten ze samen aan tafel. Er komt een tweede doek bij. Het pakhuis zoekt alvast een langere gang.`,
    en: `The table is exactly ten metres long, because the corridor of the old warehouse is ten metres long. On it lies one cloth, and that cloth is never finished.

Every Tuesday people sit down. One comes to sew, another to speak Dutch. A man of seventy comes because his house is quiet. He could not sew on a button. Now he makes sails of blue thread.

## Show me

Newcomers get a needle and a question: which stitch did your grandmother use? Some know at once. For others it comes after an hour, when the hands are busy.

> I had forgotten the word, but my fingers still knew.

A woman makes cross-stitches in red and black. Next to her someone embroiders wheat in yellow. They share no language. They point, laugh and sometimes undo it all.

In summer the cloth hung outside for the first time, from window to window. A group from the coast recognised a hem that they use too, from a country none of them had ever seen. This autumn they sit at the table together. There will be a second cloth.`,
    tr: `Masa tam on metre, çünkü eski deponun koridoru on metre. Üstünde tek bir kumaş var ve o kumaş hiç bitmiyor.

Her salı insanlar gelip oturuyor. Biri dikmeye, öteki Hollandaca konuşmaya geliyor. Yetmiş yaşında bir adam, evi sessiz olduğu için geliyor. Düğme dikmeyi bilmezdi. Şimdi mavi iplikle yelken işliyor.

## Göstersene

Yeni gelene bir iğne ve bir soru verilir: ninen hangi dikişi yapardı? Kimi hemen bilir. Kimininki bir saat sonra, elleri çalışırken gelir.

> Adını unutmuştum ama parmaklarım hâlâ biliyordu.

Bunu kırmızı ve siyahla kanaviçe işleyen bir kadın söylüyor. Yanındaki sarıyla buğday işliyor. Ortak dilleri yok. Gösteriyor, gülüyor, bazen hepsini söküyorlar.

Yazın kumaş ilk kez dışarıda, pencereden pencereye asıldı. Çocuklar bir futbolcu, bir gemi ve üç ayrı balık buldu. Kıyıdan bir kıyafet grubu, kendilerinin de kullandığı bir kenar gördü; hiç gitmedikleri bir ülkedendi. Bu sonbahar birlikte masadalar. İkinci bir kumaş geliyor.`,
    ar: `طول الطاولة عشرة أمتار تمامًا، لأن ممر المخزن القديم عشرة أمتار. عليها قماشة واحدة لا تنتهي أبدًا.

كل ثلاثاء يجلس الناس إليها. هذه تأتي للخياطة، وذاك ليتكلّم الهولندية. ويأتي رجل في السبعين لأن بيته صامت. لم يكن يعرف كيف يثبّت زرًا، وهو الآن يطرّز أشرعة بخيط أزرق.

## أرني

يأخذ الجديد إبرة وسؤالًا: أي غرزة كانت جدتك تعمل؟ بعضهم يعرف فورًا، وبعضهم يتذكّر بعد ساعة حين تنشغل اليدان.

> نسيت الاسم، لكن أصابعي ما زالت تعرف.

تقول هذا امرأة تطرّز غرزة الصليب بالأحمر والأسود. بجانبها من تطرّز القمح بالأصفر. لا لغة مشتركة بينهما، بل إشارة وضحك، وأحيانًا يفكّون كل شيء.

في الصيف عُلّقت القماشة في الخارج لأول مرة من نافذة إلى نافذة. وجد الأطفال فيها لاعب كرة وسفينة وثلاث سمكات. ورأت مجموعة من الساحل حاشية تستعملها هي أيضًا، من بلد لم يزره أحد منهم. في هذا الخريف يجلسون إلى الطاولة معًا، وستبدأ قماشة ثانية.`,
  },
};
