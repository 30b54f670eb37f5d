import type { StorySketch } from './story.ts';

export const laatsteTram: StorySketch = {
  daysAgo: 19,
  disciplines: ['music'],
  district: 'segbroek',
  provider: 'late-tram',
  title: {
    nl: 'Jazz tot de laatste tram',
    en: 'Jazz until the last tram',
    tr: 'Son tramvaya kadar caz',
    ar: 'جاز حتى آخر ترام',
  },
  summary: {
    nl: 'Elke maand jammen hier een buschauffeur, een scholier en een arts. De klok bepaalt het laatste nummer.',
    en: 'Every month a bus driver, a school student and a doctor jam here. The clock decides the last tune.',
    tr: 'Her ay bir otobüs şoförü, bir öğrenci ve bir doktor burada birlikte çalıyor. Son parçayı saat belirliyor.',
    ar: 'كل شهر يعزف هنا سائق حافلة وتلميذ وطبيبة. والساعة تحدّد آخر قطعة.',
  },
  body: {
    nl: `Om vijf voor twaalf kijkt de drummer naar buiten. Daar, aan het eind van de straat, verschijnt een licht. ‘Nog zestien maten’, roept hij. Iedereen lacht en speelt sneller. Om twaalf uur rijdt de laatste tram, en wie die mist moet lopen.

Zo eindigt elke jamsessie van het jazzcollectief. Het begon met drie mensen in een lege winkel. Nu komen er soms wel dertig. Er is een buschauffeur met een saxofoon, een arts die contrabas speelt en een scholier die pas vier akkoorden kent.

## Je naam op het bord

De regels zijn simpel. Je schrijft je naam en je instrument op het bord. De avondleider roept vier namen om, en die spelen samen één nummer. Wie nieuw is, krijgt altijd iemand met ervaring naast zich.

> De eerste keer speelde ik vooral heel zacht. Niemand vond dat erg. De tweede keer vroegen ze: waar was je?

Dat vertelt de scholier. Hij kwam binnen via de muziekles op school. Zijn docent zei dat je jazz niet leert uit een boek, maar van mensen.

## Verder dan de winkel

Voor sommige spelers is het een begin. Twee jonge muzikanten uit de groep doen nu mee aan een talentroute, met een coach en een plan. Anderen willen dat helemaal niet. Die komen voor de muziek, en voor de soep in de pauze.

Als de tram voorbij is, worden de stoelen opgestapeld. Buiten fluit iemand nog het laatste thema. Drie ramen verder fluit iemand terug.`,
    en: `At five to twelve the drummer looks outside. At the end of the street a light appears. ‘Sixteen bars to go,’ he calls. Everyone laughs and plays faster. The last tram leaves at twelve, and if you miss it you walk.

That is how every jam session ends. It began with three people in an empty shop. Now there are sometimes thirty: a bus driver with a saxophone, a doctor on double bass, and a school student who knows only four chords.

## Your name on the board

You write your name and your instrument on the board. Four names are called, and those four play one tune. New players always stand next to someone with experience.

> The first time I mostly played very softly. The second time they asked: where were you?

For some it is a beginning: two young players have now joined a talent route with a coach and a plan. Others come for the music, and for the soup. When the tram has passed, the chairs are stacked. Outside someone whistles the last theme. Three windows away someone whistles back.`,
    tr: `Saat on ikiye beş kala davulcu dışarı bakar. Sokağın sonunda bir ışık belirir. ‘On altı ölçü kaldı!’ diye seslenir. Herkes güler, daha hızlı çalar. Son tramvay on ikide kalkar; kaçıran yürür.

Her jam gecesi böyle biter. Boş bir dükkânda üç kişiyle başlamıştı. Şimdi bazen otuz kişi geliyor: saksofonlu bir otobüs şoförü, kontrbas çalan bir doktor ve yalnızca dört akor bilen bir öğrenci.

## Adın tahtada

Kurallar basit. Adını ve çalgını tahtaya yazarsın. Dört ad okunur, o dört kişi bir parça çalar. Yeni gelenin yanında hep deneyimli biri durur.

> İlk seferinde çok hafif çaldım. Kimse aldırmadı. İkincide sordular: neredeydin?

Bunu öğrenci anlatıyor. Öğretmeni ona cazın kitaptan değil, insandan öğrenildiğini söylemiş.

Bazıları için bu bir başlangıç: iki genç müzisyen şimdi koçlu bir yetenek programında. Bazıları ise müzik ve aradaki çorba için geliyor. Tramvay geçince sandalyeler toplanır. Dışarıda biri son ezgiyi ıslıkla çalar. Üç pencere öteden biri karşılık verir.`,
    ar: `قبل منتصف الليل بخمس دقائق ينظر عازف الدرامز إلى الخارج. في آخر الشارع يظهر ضوء. ينادي: «بقيت ست عشرة مازورة!» فيضحك الجميع ويعزفون أسرع. ينطلق آخر ترام عند الثانية عشرة، ومن يفوته يمشي.

هكذا تنتهي كل جلسة. بدأت بثلاثة أشخاص في دكان فارغ، ويأتي الآن أحيانًا ثلاثون: سائق حافلة مع ساكسفون، وطبيبة تعزف الكونترباص، وتلميذ لا يعرف إلا أربعة أوتار.

## اسمك على اللوح

القواعد بسيطة. تكتب اسمك وآلتك على اللوح، ثم تُنادى أربعة أسماء فيعزف الأربعة قطعة واحدة. ويقف بجانب الجديد دائمًا صاحب خبرة.

> في المرة الأولى عزفت بصوت خافت جدًا. وفي الثانية سألوني: أين كنت؟

هذا ما يرويه التلميذ. قال له معلّمه إن الجاز لا يُتعلّم من كتاب بل من الناس.

هي بداية لبعضهم: اثنان من الشباب يشاركان الآن في برنامج مواهب مع مدرّب وخطة. وآخرون يأتون للموسيقى وللحساء في الاستراحة. بعد أن يمرّ الترام تُكدّس الكراسي. في الخارج يصفّر أحدهم اللحن الأخير، ومن نافذة بعيدة يردّ عليه آخر.`,
  },
};
