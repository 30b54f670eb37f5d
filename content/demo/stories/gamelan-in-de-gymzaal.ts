import type { StorySketch } from './story.ts';

export const gamelanInDeGymzaal: StorySketch = {
  daysAgo: 140,
  disciplines: ['music', 'heritage'],
  district: 'haagse-hout',
  provider: 'zachte-gong',
  title: {
    nl: 'Gongs in de gymzaal',
    en: 'Gongs in the gym',
    tr: 'Spor salonunda gonglar',
    ar: 'صنوج في قاعة الرياضة',
  },
  summary: {
    nl: 'Leerlingen, opa’s en een muziekdocent spelen samen gamelan. Niemand is er de baas, en toch klinkt het gelijk.',
    en: 'Pupils, grandfathers and a music teacher play gamelan together. Nobody is in charge, and still they play as one.',
    tr: 'Öğrenciler, dedeler ve bir müzik öğretmeni birlikte gamelan çalıyor. Kimse şef değil ama ses bir.',
    ar: 'تلاميذ وأجداد ومعلّم موسيقى يعزفون الغاميلان معًا. لا أحد يقود، ومع ذلك يعزفون كواحد.',
  },
  body: {
    nl: `Eerst gaan de schoenen uit. Dan loop je om de instrumenten heen en nooit eroverheen. Dat is de eerste les, en die duurt tien minuten. Pas daarna mag er iemand een hamer vasthouden.

Op woensdagmiddag is de gymzaal een concertzaal. Tussen de klimrekken staan bronzen gongs en klankstaven. Er zitten leerlingen van veertien, een paar opa’s en de muziekdocent van de school. Hij is hier gewoon een van de spelers.

## Wachten op de grote gong

Bij gamelan speelt iedereen een klein stukje. Samen wordt dat een patroon dat steeds terugkomt. Eén keer per ronde klinkt de grote gong. Daar leef je naartoe.

> In mijn bandje wil iedereen het hardst. Hier wil iedereen gelijk.

Dat zegt een jongen die ook drumt. Een van de opa’s knikt. Hij hoorde deze klank als kind, ver weg, en daarna zestig jaar niet meer. Toen hij de eerste middag binnenkwam, moest hij even op de bank gaan zitten.

## Een brug van brons

De groep haalde de school over om de zaal te delen. In ruil krijgt elke brugklas een les. Vier leerlingen bleven hangen. Twee van hen brachten hun oma mee, die de dansen nog kent.

In december spelen ze voor de hele buurt. Er is geen podium, want iedereen zit op de grond. Wie niet op de grond kan zitten, krijgt een stoel. En bij de laatste ronde mag één bezoeker de grote gong slaan. Daar is nu al een wachtlijst voor.`,
    en: `First the shoes come off. Then you walk around the instruments, never over them. That is the first lesson, and it takes ten minutes. Only then may you hold a mallet.

On Wednesday afternoons the gym is a concert hall. Between the climbing frames stand bronze gongs. There are pupils of fourteen, some grandfathers and the school’s music teacher. Here he is simply one of the players.

## Waiting for the big gong

In gamelan everyone plays a small part. Together it becomes a pattern that keeps coming back. Once in every round the big gong sounds.

> In my band everyone wants to be the loudest. Here everyone wants to be together.

One of the grandfathers heard this sound as a child, far away, and then not for sixty years. On his first afternoon he had to sit down for a moment.

The group shares the hall with the school, and in return every first-year class gets a lesson. In December they play for the neighbourhood. In the last round one visitor may strike the big gong. There is already a waiting list.`,
    tr: `Önce ayakkabılar çıkar. Sonra çalgıların çevresinden dolaşılır, üstünden asla geçilmez. İlk ders budur, on dakika sürer. Tokmağı ancak ondan sonra tutabilirsin.

Çarşamba öğleden sonraları spor salonu konser salonu oluyor. Tırmanma demirlerinin arasında bronz gonglar duruyor. On dört yaşında öğrenciler, birkaç dede ve okulun müzik öğretmeni var. Öğretmen burada çalanlardan yalnızca biri.

## Büyük gongu beklemek

Gamelanda herkes küçük bir parça çalar. Hepsi birleşir, hep geri dönen bir desen olur. Her turda bir kez büyük gong vurur.

> Grubumda herkes en yüksek çalmak ister. Burada herkes bir olmak ister.

Bunu davul da çalan bir genç söylüyor. Dedelerden biri bu sesi çocukken çok uzakta duymuş, sonra altmış yıl duymamış. İlk gün biraz oturması gerekmiş.

Grup salonu okulla paylaşıyor; karşılığında her sınıfa bir ders veriyor. Aralıkta bütün mahalleye çalacaklar. Son turda bir ziyaretçi büyük gonga vurabilecek. Bunun için şimdiden bekleme listesi var.`,
    ar: `أولًا تُخلع الأحذية. ثم تمشي حول الآلات ولا تخطو فوقها أبدًا. هذا هو الدرس الأول ومدته عشر دقائق. وبعده فقط يمكنك أن تمسك المطرقة.

في ظهيرة الأربعاء تصبح قاعة الرياضة قاعة موسيقى. بين أجهزة التسلّق صنوج من البرونز. هناك تلاميذ في الرابعة عشرة وبعض الأجداد ومعلّم الموسيقى، وهو هنا عازف كغيره.

## في انتظار الصنج الكبير

في الغاميلان يعزف كل واحد جزءًا صغيرًا، ويصير المجموع نمطًا يعود دائمًا. ومرة في كل دورة يرنّ الصنج الكبير.

> في فرقتي يريد كل واحد أن يكون الأعلى صوتًا. هنا يريد الجميع أن يكونوا معًا.

يقول ذلك فتى يعزف الدرامز أيضًا. وكان أحد الأجداد قد سمع هذا الصوت طفلًا في بلد بعيد، ثم لم يسمعه ستين عامًا. في يومه الأول احتاج أن يجلس قليلًا.

تتقاسم المجموعة القاعة مع المدرسة، وفي المقابل يأخذ كل صف درسًا. في ديسمبر يعزفون للحي كله. وفي الدورة الأخيرة يضرب زائر واحد الصنج الكبير، ولذلك قائمة انتظار منذ الآن.`,
  },
};
