import type { StorySketch } from './story.ts';

export const tweeKoren: StorySketch = {
  daysAgo: 4,
  disciplines: ['singing', 'music'],
  district: 'escamp',
  provider: 'bonte-loper',
  title: {
    nl: 'Twee koren, één tafel',
    en: 'Two choirs, one table',
    tr: 'İki koro, bir sofra',
    ar: 'جوقتان ومائدة واحدة',
  },
  summary: {
    nl: 'Een popkoor uit Duindorp en een zanggroep uit Laak kenden elkaar niet. Nu delen ze soep, stoelen en een slotlied.',
    en: 'A pop choir from Duindorp and a singing group from Laak were strangers. Now they share soup, chairs and a final song.',
    tr: 'Duindorp’tan bir pop korosu ile Laak’tan bir grup birbirini tanımıyordu. Şimdi çorbayı, sandalyeleri ve son şarkıyı paylaşıyorlar.',
    ar: 'جوقة بوب من دوندورب ومجموعة غناء من لاك لم يعرفا بعضهما. والآن يتقاسمان الحساء والكراسي وأغنية الختام.',
  },
  body: {
    nl: `Het begon met een fout in het rooster. Op een donderdagavond stonden er twee groepen voor dezelfde deur: veertig zangers van een popkoor en achttien mensen met een bağlama op de rug. De beheerder van het buurthuis had de zaal twee keer weggegeven.

Niemand wilde naar huis. Het was koud, en in de keuken stond een grote pan linzensoep. Dus gingen ze zitten. Eerst aan twee kanten van de tafel, ieder bij de eigen groep. Na het tweede bord soep vroeg een tenor hoe je zo’n lange hals vasthoudt. Een kwartier later tokkelde hij drie noten.

## Luisteren voor je zingt

De twee dirigenten maakten een afspraak. Elke maand eten de groepen samen. Daarna leert de ene groep de andere één lied. Geen bladmuziek, alleen luisteren en nazingen.

> Bij ons begin je met de tekst. Bij hen begin je met de adem. Dat moest ik eerst begrijpen.

Dat zegt een alt die al dertig jaar in koren zingt. Ze had nog nooit een lied in het Turks gezongen. Nu kent ze er vier.

## Wat het oplevert

In het voorjaar stonden ze samen op het plein. De buren kwamen naar buiten met stoelen en thee. Het slotlied ging in twee talen tegelijk, en niemand hoorde nog wie bij welke groep hoorde.

De groepen hebben er allebei nieuwe leden bij. Ook delen ze nu de huur van de zaal. Het rooster van het buurthuis is intussen gemaakt, maar de donderdag bleef dubbel staan. Expres.`,
    en: `It began with a mistake in the timetable. One Thursday evening two groups stood at the same door: forty singers of a pop choir and eighteen people with a bağlama on their backs. The caretaker had given the hall away twice.

Nobody wanted to go home. It was cold, and in the kitchen stood a large pan of lentil soup. So they sat down, at first on two sides of the table. After the second bowl a tenor asked how you hold such a long neck. Fifteen minutes later he could play three notes.

## Listen before you sing

The two conductors made an agreement. Every month the groups eat together, and then one group teaches the other a song. No sheet music, only listening.

> With us you start with the words. With them you start with the breath.

In spring they stood on the square together. The last song was in two languages at once. Both groups have new members, and they share the rent. The timetable has been mended, but the Thursday stayed double. On purpose.`,
    tr: `Her şey programdaki bir hatayla başladı. Bir perşembe akşamı iki grup aynı kapının önündeydi: kırk kişilik bir pop korosu ve sırtında bağlama taşıyan on sekiz kişi. Görevli salonu iki kez vermişti.

Kimse eve dönmek istemedi. Hava soğuktu, mutfakta da büyük bir tencere mercimek çorbası vardı. Böylece oturdular; önce masanın iki ayrı yanına. İkinci tabaktan sonra bir tenor bu uzun sapın nasıl tutulduğunu sordu. On beş dakika sonra üç nota çalabiliyordu.

## Söylemeden önce dinle

İki şef anlaştı. Gruplar her ay birlikte yemek yiyor, sonra biri ötekine bir şarkı öğretiyor. Nota yok, yalnızca dinlemek ve tekrar etmek var.

> Bizde sözle başlanır. Onlarda nefesle. Önce bunu anlamam gerekti.

Bunu otuz yıldır korolarda söyleyen bir alto anlatıyor. Şimdi dört Türkçe şarkı biliyor.

İlkbaharda meydanda birlikte söylediler. Komşular sandalye ve çayla dışarı çıktı. Son şarkı aynı anda iki dildeydi. İki gruba da yeni üyeler geldi, kirayı da paylaşıyorlar. Program düzeltildi ama perşembe çift kaldı. Bilerek.`,
    ar: `بدأ الأمر بخطأ في الجدول. في مساء خميس وقفت مجموعتان أمام الباب نفسه: أربعون من جوقة البوب، وثمانية عشر شخصًا يحملون الساز على ظهورهم. كان مسؤول المركز قد أعطى القاعة مرتين.

لم يرغب أحد في العودة إلى البيت. كان الجو باردًا، وفي المطبخ قدر كبيرة من حساء العدس. فجلسوا، أولًا على جانبي المائدة كل مع مجموعته. وبعد الصحن الثاني سأل أحد المغنّين كيف تُمسك هذه الرقبة الطويلة. وبعد ربع ساعة كان يعزف ثلاث نغمات.

## استمع قبل أن تغنّي

اتفق القائدان على أن تأكل المجموعتان معًا كل شهر، ثم تعلّم كل منهما الأخرى أغنية. بلا نوتة، بالسماع والترديد فقط.

> عندنا تبدأ بالكلمات، وعندهم تبدأ بالنفس. كان عليّ أن أفهم هذا أولًا.

هذا ما تقوله مغنّية تغنّي في الجوقات منذ ثلاثين عامًا. وهي الآن تعرف أربع أغانٍ تركية.

في الربيع وقفوا معًا في الساحة، وخرج الجيران بالكراسي والشاي. كانت أغنية الختام بلغتين في وقت واحد. انضم أعضاء جدد إلى المجموعتين، وهما تتقاسمان الإيجار. أُصلح الجدول، لكن الخميس بقي مزدوجًا. عن قصد.`,
  },
};
