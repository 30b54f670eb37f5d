import type { StorySketch } from './story.ts';

export const circusZonderWoorden: StorySketch = {
  daysAgo: 52,
  disciplines: ['circus'],
  district: 'scheveningen',
  provider: 'omgekeerde-hoed',
  title: {
    nl: 'Circus zonder woorden',
    en: 'Circus without words',
    tr: 'Sözsüz sirk',
    ar: 'سيرك بلا كلمات',
  },
  summary: {
    nl: 'In dit buurtcircus praten dove en horende kinderen met hun handen. Dat blijkt bij acrobatiek heel handig.',
    en: 'In this neighbourhood circus deaf and hearing children talk with their hands. In acrobatics that is very useful.',
    tr: 'Bu mahalle sirkinde işiten ve işitmeyen çocuklar elleriyle konuşuyor. Akrobaside bu çok işe yarıyor.',
    ar: 'في سيرك الحي هذا يتحدث الأطفال الصم والسامعون بأيديهم. وهذا مفيد جدًا في الألعاب البهلوانية.',
  },
  body: {
    nl: `Als je ondersteboven hangt, kun je slecht roepen. Dat weten alle acrobaten. In dit buurtcircus hebben ze daar iets op gevonden: iedereen leert gebaren. Hoger. Stop. Nog een keer. Ik heb je.

Het begon met één jongen van tien. Hij is doof en wilde leren jongleren. Zijn ouders belden eerst of dat kon. ‘Dat weten we nog niet’, zei de trainer eerlijk. ‘Maar kom, dan zoeken we het uit.’

## Het licht doet mee

De trainers veranderden kleine dingen. Muziek voel je nu ook door de vloer, want de luidspreker staat op het hout. Als de oefening stopt, gaat het licht twee keer uit en aan. Er is elke week een tolk gebaren, en elk lid kent een naamgebaar.

> Eerst dacht ik dat wij iets voor hem deden. Nu zie ik dat hij iets voor ons deed.

Dat zegt een moeder op de tribune. Haar eigen dochter hoort goed, maar praat in de klas bijna niet. In de piste gebruikt ze haar handen en is ze de grappigste van allemaal.

## De toren

Voor de voorstelling bouwen ze een toren van negen kinderen. Er wordt niet geteld en niet geroepen. Onderaan kijkt iedereen naar dezelfde hand. Die gaat langzaam open, en dan staat de toren.

De jongen van toen is nu dertien. Hij staat bovenaan, en op zaterdag geeft hij zelf les aan de kleinsten. Applaus doet het publiek hier met draaiende handen in de lucht. Dat ziet eruit als een veld vol vogels.`,
    en: `When you hang upside down it is hard to shout. Every acrobat knows that. This neighbourhood circus found an answer: everyone learns signs. Higher. Stop. Once more. I have got you.

It began with a boy of ten. He is deaf and wanted to learn to juggle. His parents called to ask whether that was possible. ‘We do not know yet,’ said the trainer. ‘But come, and we will find out.’

## The light joins in

The trainers changed small things. You now feel the music through the floor. When an exercise stops, the light goes off and on twice. There is a sign interpreter every week.

> First I thought we were doing something for him. Now I see that he did something for us.

For the show they build a tower of nine children, without counting or calling. Everyone watches the same hand. It opens slowly, and the tower stands. The boy is thirteen now. He stands on top, and on Saturdays he teaches the youngest. The audience claps with turning hands in the air. It looks like a field full of birds.`,
    tr: `Baş aşağı asılıyken bağırmak zordur. Bunu her akrobat bilir. Bu mahalle sirki çözümü buldu: herkes işaret öğreniyor. Daha yukarı. Dur. Bir daha. Seni tutuyorum.

Her şey on yaşında bir çocukla başladı. İşitme engelliydi ve jonglörlük öğrenmek istiyordu. Ailesi bunun olup olmadığını sordu. Eğitmen ‘Henüz bilmiyoruz’ dedi. ‘Ama gelin, birlikte bulalım.’

## Işık da katılıyor

Eğitmenler küçük şeyleri değiştirdi. Müzik artık yerden de hissediliyor, çünkü hoparlör tahtanın üstünde duruyor. Çalışma bitince ışık iki kez yanıp sönüyor. Her hafta bir işaret dili çevirmeni geliyor.

> Önce biz ona bir şey yapıyoruz sandım. Şimdi görüyorum ki o bize yaptı.

Bunu tribündeki bir anne söylüyor.

Gösteri için dokuz çocuktan kule kuruyorlar. Ne sayı var ne bağırma. Herkes aynı ele bakıyor. El yavaşça açılıyor ve kule ayakta. O çocuk şimdi on üç yaşında; en üstte duruyor, cumartesileri küçüklere ders veriyor. Seyirci ellerini havada çevirerek alkışlıyor. Kuş dolu bir tarla gibi.`,
    ar: `حين تتعلّق ورأسك إلى أسفل يصعب أن تنادي. يعرف ذلك كل بهلوان. وجد سيرك الحي هذا الحل: الجميع يتعلّم الإشارات. أعلى. قف. مرة أخرى. أنا أمسك بك.

بدأ الأمر بولد في العاشرة. كان أصمّ وأراد أن يتعلّم خفة اليد بالكرات. سأل والداه إن كان ذلك ممكنًا. قال المدرّب بصدق: «لا نعرف بعد، لكن تعالوا لنكتشف معًا».

## الضوء يشارك أيضًا

غيّر المدرّبون أشياء صغيرة. صارت الموسيقى تُحسّ عبر الأرض لأن السماعة على الخشب. وعندما ينتهي التمرين ينطفئ الضوء ويعود مرتين. وهناك مترجم لغة إشارة كل أسبوع.

> ظننت أولًا أننا نفعل شيئًا من أجله. والآن أرى أنه فعل شيئًا من أجلنا.

هذا ما تقوله أم على المدرّج.

في العرض يبنون برجًا من تسعة أطفال بلا عدّ ولا نداء. ينظر الجميع إلى يد واحدة، تنفتح ببطء فيقوم البرج. صار الولد في الثالثة عشرة. يقف في الأعلى، ويعلّم الصغار أيام السبت. ويصفّق الجمهور بأيدٍ تدور في الهواء، كأنها حقل مليء بالطيور.`,
  },
};
