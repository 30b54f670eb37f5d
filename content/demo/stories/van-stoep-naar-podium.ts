import type { StorySketch } from './story.ts';

export const vanStoepNaarPodium: StorySketch = {
  daysAgo: 66,
  disciplines: ['dance'],
  district: 'centrum',
  provider: 'betonbloem',
  title: {
    nl: 'Van de stoep naar het podium, in vijf stappen',
    en: 'From the pavement to the stage, in five steps',
    tr: 'Kaldırımdan sahneye, beş adımda',
    ar: 'من الرصيف إلى المنصة في خمس خطوات',
  },
  summary: {
    nl: 'Een jongen van zestien oefende op karton. Wij volgden zijn route: proefles, vaste groep, coach, auditie, podium.',
    en: 'A boy of sixteen practised on cardboard. We followed his route: trial lesson, regular group, coach, audition, stage.',
    tr: 'On altı yaşında bir genç karton üstünde çalışıyordu. Yolunu izledik: deneme dersi, grup, koç, seçme, sahne.',
    ar: 'كان فتى في السادسة عشرة يتدرّب على الكرتون. تابعنا طريقه: درس تجريبي، مجموعة، مدرّب، اختبار، منصة.',
  },
  body: {
    nl: `Een stuk karton, een telefoon en een droge stoep. Meer had hij niet nodig, dacht hij. Een jongen van zestien oefende elke avond dezelfde draai, tot zijn schouder pijn deed.

Een buurvrouw keek vanaf haar balkon. Zij werkt in de keuken van een hiphopschool. ‘Kom eens kijken’, riep ze. ‘Wij hebben een vloer.’

## De route

Zo ging het, stap voor stap.

- Kennismaken: een open middag, gratis en zonder aanmelden.
- Beginnen: een proefles, en daarna elke week een vaste groep.
- Verdiepen: twee avonden per week en de eerste battle.
- Talent: een coach van een talentroute, met een plan voor een jaar.
- Podium: een eigen stuk van zeven minuten in een kleine zaal.

> Op de stoep leerde ik vallen. In de groep leerde ik kijken.

Dat kijken was het moeilijkste, zegt hij. Hij wilde altijd als eerste de cirkel in. Zijn docent liet hem drie weken alleen klappen voor anderen. Toen begreep hij het ritme pas echt.

## Niet voor iedereen hetzelfde

Niet elke danser wil naar een podium. Een vriendin uit zijn groep stopte bij stap drie. Zij danst voor haar plezier en geeft nu les aan kinderen. Ook dat is een route.

Geld was soms een zorg. Met een pas werd de les betaalbaar, en de talentroute kostte niets. Het karton bewaart hij nog. Het hangt boven zijn bed, met een voetafdruk van drie jaar geleden. Hij is sindsdien twee schoenmaten gegroeid.`,
    en: `A piece of cardboard, a phone and a dry pavement. He thought he needed nothing more. A boy of sixteen practised the same spin every evening until his shoulder hurt.

A neighbour watched from her balcony. She works in the kitchen of a hip-hop school. ‘Come and have a look,’ she called. ‘We have a floor.’

## The route

- First acquaintance: an open afternoon, free, no need to sign up.
- Start: a trial lesson, then a regular group every week.
- Go deeper: two evenings a week and the first battle.
- Talent: a coach and a plan for a year.
- Stage: a piece of his own of seven minutes in a small hall.

> On the pavement I learned to fall. In the group I learned to watch.

Watching was the hardest part. His teacher let him clap for others for three weeks. Only then did he understand the rhythm. Not every dancer wants a stage: a friend from his group stopped at step three and now teaches children. That is a route too. The cardboard hangs above his bed, with a footprint of three years ago.`,
    tr: `Bir parça karton, bir telefon ve kuru bir kaldırım. Başka bir şeye ihtiyacı yok sanıyordu. On altı yaşındaki genç, omzu ağrıyana kadar her akşam aynı dönüşü çalışıyordu.

Bir komşu balkondan izliyordu. Bir hiphop okulunun mutfağında çalışıyordu. ‘Gel de bak’ diye seslendi. ‘Bizim bir salonumuz var.’

## Yol

- Tanışma: açık bir öğleden sonra, ücretsiz ve kayıtsız.
- Başlangıç: bir deneme dersi, sonra her hafta aynı grup.
- Derinleşme: haftada iki akşam ve ilk yarışma.
- Yetenek: bir koç ve bir yıllık plan.
- Sahne: küçük bir salonda yedi dakikalık kendi eseri.

> Kaldırımda düşmeyi öğrendim. Grupta bakmayı öğrendim.

En zoru bakmaktı. Öğretmeni üç hafta boyunca ona yalnızca başkaları için alkış tutturdu. Ritmi ancak o zaman anladı.

Her dansçı sahne istemez. Grubundan bir arkadaşı üçüncü adımda durdu; şimdi çocuklara ders veriyor. Bu da bir yol. Karton hâlâ duruyor: yatağının üstünde asılı, üç yıl önceki ayak iziyle. O günden beri ayağı iki numara büyüdü.`,
    ar: `قطعة كرتون وهاتف ورصيف جاف. ظنّ أنه لا يحتاج إلى أكثر. كان فتى في السادسة عشرة يكرّر الدورة نفسها كل مساء حتى يؤلمه كتفه.

كانت جارة تنظر من شرفتها، وهي تعمل في مطبخ مدرسة هيب هوب. نادته: «تعال وانظر، عندنا أرضية».

## الطريق

- التعرّف: ظهيرة مفتوحة مجانية بلا تسجيل.
- البداية: درس تجريبي ثم مجموعة ثابتة كل أسبوع.
- التعمّق: أمسيتان في الأسبوع وأول مسابقة.
- الموهبة: مدرّب وخطة لعام كامل.
- المنصة: عمل خاص من سبع دقائق في قاعة صغيرة.

> على الرصيف تعلّمت السقوط. وفي المجموعة تعلّمت النظر.

كان النظر أصعب شيء. جعله مدرّبه ثلاثة أسابيع يصفّق للآخرين فقط، وعندها فهم الإيقاع حقًا.

لا يريد كل راقص أن يصل إلى المنصة. صديقة من مجموعته توقفت عند الخطوة الثالثة، وهي الآن تعلّم الأطفال. وهذا طريق أيضًا. أما الكرتون فما زال معلّقًا فوق سريره وعليه أثر قدم من ثلاث سنوات. ومنذ ذلك الحين كبر مقاس حذائه درجتين.`,
  },
};
