import type { StorySketch } from './story.ts';

export const dabkeOpHetStrand: StorySketch = {
  daysAgo: 40,
  disciplines: ['dance', 'heritage'],
  district: 'scheveningen',
  provider: 'olijf-en-duin',
  title: {
    nl: 'De langste rij van het strand',
    en: 'The longest line on the beach',
    tr: 'Kumsalın en uzun sırası',
    ar: 'أطول صف على الشاطئ',
  },
  summary: {
    nl: 'Een dabkegroep uit Mariahoeve oefende op het strand. Wandelaars sloten aan, en toen begon het pas.',
    en: 'A dabke group from Mariahoeve practised on the beach. Walkers joined the line, and then it really began.',
    tr: 'Mariahoeve’den bir debke grubu kumsalda çalışıyordu. Yürüyenler sıraya katıldı; asıl o zaman başladı.',
    ar: 'تدرّبت فرقة دبكة من ماريهوفه على الشاطئ. انضم المارّة إلى الصف، وعندها بدأ كل شيء.',
  },
  body: {
    nl: `Zand is eigenlijk te zacht voor dabke. Je hoort je eigen voeten niet. Daarom stampten de dansers die avond extra hard, vlak langs het water waar het zand nat en stevig is. Ze waren met twaalf. De zaal was dicht, dus oefenden ze buiten.

De eerste die aansloot was een man met een hond. Hij bleef staan, keek naar de voeten en vroeg of het moeilijk was. ‘Zes tellen’, zei de voorste danser. Ze stak haar hand uit.

## Altijd iemand naast je

In een dabkerij staat een nieuwe danser nooit alleen. Links en rechts is er iemand die het kent. Je voelt de passen in je arm, nog voor je ze begrijpt.

> Bij een feest vraag je niet wie iemand is. Je pakt een hand en je telt.

Zo legt een oudere danser het uit. Hij leerde het van zijn oom, op een dak in een ander land. Nu leert hij het aan kinderen uit de hele buurt.

## Veertig mensen

Tegen zonsondergang stonden er veertig mensen in de rij. Twee zusjes, een roeiploeg, een oma met een stok die in het midden mocht staan. Er waren vijf talen en niemand had een tolk nodig.

Een week later belde een Schevenings koor. Of ze elkaars liederen konden leren. In juni treden ze samen op, aan zee. Het koor zingt, de groep danst, en na drie nummers gaat de rij weer open. De man met de hond heeft zich als eerste aangemeld.`,
    en: `Sand is really too soft for dabke. You cannot hear your own feet. So that evening the dancers stamped extra hard, close to the water where the sand is firm. There were twelve of them. The hall was closed, so they practised outside.

The first to join was a man with a dog. He watched the feet and asked whether it was difficult. ‘Six counts,’ said the first dancer, and she held out her hand.

## Always someone next to you

In a dabke line a newcomer never stands alone. On the left and the right is someone who knows the steps. You feel them in your arm before you understand them.

> At a feast you do not ask who someone is. You take a hand and you count.

By sunset there were forty people in the line: two sisters, a rowing team, a grandmother with a stick. There were five languages, and nobody needed an interpreter. A week later a choir from Scheveningen called. In June they perform together by the sea. The man with the dog was the first to sign up.`,
    tr: `Kum, debke için aslında fazla yumuşaktır. Kendi ayağını duymazsın. O akşam dansçılar suya yakın, sert kumda daha da güçlü vurdu. On iki kişiydiler. Salon kapalı olduğu için dışarıda çalışıyorlardı.

İlk katılan, köpekli bir adamdı. Durdu, ayaklara baktı, zor mu diye sordu. En baştaki dansçı ‘Altı sayı’ dedi ve elini uzattı.

## Yanında hep biri var

Debke sırasında yeni gelen hiç yalnız durmaz. Solunda ve sağında bilen biri vardır. Adımları anlamadan önce kolunda hissedersin.

> Düğünde kim olduğun sorulmaz. Bir el tutar, sayarsın.

Yaşlı bir dansçı böyle anlatıyor. Amcasından, başka bir ülkede bir damda öğrenmiş. Şimdi mahallenin çocuklarına öğretiyor.

Gün batarken sırada kırk kişi vardı: iki kız kardeş, bir kürek takımı, bastonlu bir nine. Beş dil konuşuluyordu, kimseye çevirmen gerekmedi. Bir hafta sonra Scheveningen’den bir koro aradı. Haziranda deniz kıyısında birlikte sahneye çıkıyorlar. İlk yazılan da köpekli adam oldu.`,
    ar: `الرمل أنعم من أن تُدبك عليه، فلا تسمع قدميك. لذلك ضرب الراقصون الأرض بقوة أكبر ذلك المساء، قرب الماء حيث الرمل مبلّل وصلب. كانوا اثني عشر. كانت القاعة مغلقة فتدرّبوا في الخارج.

أول من انضم رجل معه كلب. وقف ونظر إلى الأقدام وسأل إن كان الأمر صعبًا. قالت الراقصة الأولى: «ست عدّات»، ومدّت يدها.

## دائمًا هناك من بجانبك

في صف الدبكة لا يقف الجديد وحده أبدًا. عن يمينه ويساره من يعرف الخطوات، فيشعر بها في ذراعه قبل أن يفهمها.

> في العرس لا تسأل من هذا. تمسك يدًا وتعدّ.

هكذا يشرحها راقص كبير السن. تعلّمها من عمه على سطح في بلد آخر، وهو الآن يعلّمها لأطفال الحي كله.

عند الغروب كان في الصف أربعون شخصًا: أختان، وفريق تجديف، وجدة تتكئ على عصا. خمس لغات، ولم يحتج أحد إلى مترجم. بعد أسبوع اتصلت جوقة من سخيفيننغن. في يونيو يقدّمون عرضًا معًا عند البحر، وأول من سجّل اسمه صاحب الكلب.`,
  },
};
