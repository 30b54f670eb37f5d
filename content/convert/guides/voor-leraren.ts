import type { WrittenGuide } from './guide.ts';

export const voorLeraren: WrittenGuide = {
  slug: 'voor-leraren',
  topic: 'school',
  order: 1,
  based: [
    ['support', 'cultuurcoach-cultuurschakel'],
    ['support', 'school-vrije-tijd'],
    ['support', 'training-special-needs'],
    ['routes', 'cultuurmenu'],
    ['routes', 'cultuurkaart-vo'],
    ['passes', 'jeugdfonds-sport-cultuur'],
  ],
  forWhom: {
    nl: 'Leraren en cultuurcoördinatoren',
    en: 'Teachers and culture coordinators',
    tr: 'Öğretmenler ve kültür koordinatörleri',
    ar: 'المعلّمون ومنسّقو الثقافة',
  },
  title: { nl: 'Voor leraren', en: 'For teachers', tr: 'Öğretmenler için', ar: 'للمعلّمين' },
  summary: {
    nl: 'Hoe je kinderen van kunst op school naar kunst in de vrije tijd helpt.',
    en: 'How to help children from art at school to art in their free time.',
    tr: 'Çocukların okuldaki sanattan boş zamandaki sanata geçmesine nasıl yardım edersin.',
    ar: 'كيف تساعد الأطفال على الانتقال من الفن في المدرسة إلى الفن في وقت الفراغ.',
  },
  body: {
    nl: `
      Kinderen die op school enthousiast zijn over kunst, gaan er in hun vrije tijd niet altijd mee door. Dat zag CultuurSchakel. Jij kunt het verschil maken: een kind gaat sneller als iemand het wijst waar het heen kan.
      ## Wie kan je helpen
      - CultuurSchakel heeft cultuurcoaches die scholen helpen, ook vanuit de cultuurankers. Eén coach richt zich op speciaal onderwijs.
      - In elk stadsdeel is een cultuuranker. Vraag wat er na schooltijd te doen is.
      ## Kunst op school
      - Voor de basisschool is er het Cultuurmenu: musea en erfgoed voor groep 1 tot en met 8.
      - Voor de middelbare school is er de CJP Cultuurkaart.
      ## Van school naar vrije tijd
      - Kijk bij [aanbod](/nl/aanbod/) wat er dicht bij je school is.
      - Laat de [routekaart](/nl/routekaart/) zien aan een leerling die meer wil.
      - Is er thuis weinig geld? Wijs ouders op de [passen](/nl/passen/). Bij het Jeugdfonds Sport & Cultuur doet een leraar of hulpverlener de aanvraag. We weten niet of dit fonds in Den Haag werkt: vraag het na.
    `,
    en: `
      Children who are keen on art at school do not always go on with it in their free time. CultuurSchakel noticed that. You can make the difference: a child goes sooner when someone shows where to go.
      ## Who can help you
      - CultuurSchakel has culture coaches who help schools, also from the culture anchors. One coach focuses on special education.
      - Every district has a culture anchor. Ask what there is to do after school.
      ## Art at school
      - For primary schools there is the Cultuurmenu: museums and heritage for groups 1 to 8.
      - For secondary schools there is the CJP Cultuurkaart.
      ## From school to free time
      - Look under [activities](/en/aanbod/) for what is close to your school.
      - Show the [route map](/en/routekaart/) to a pupil who wants more.
      - Little money at home? Point parents to the [passes](/en/passen/). With the Jeugdfonds Sport & Cultuur a teacher or social worker applies. We do not know whether this fund works in The Hague: please ask.
    `,
    tr: `
      Okulda sanatı seven çocuklar boş zamanlarında her zaman devam etmez. CultuurSchakel bunu gördü. Sen fark yaratabilirsin: biri nereye gidileceğini gösterirse çocuk daha kolay gider.
      ## Kim yardım edebilir
      - CultuurSchakel’in okullara yardım eden kültür koçları var. Kültür merkezlerinden de çalışırlar. Koçlardan biri özel eğitimle ilgilenir.
      - Her bölgede bir kültür merkezi (cultuuranker) var. Okuldan sonra neler olduğunu sor.
      ## Okulda sanat
      - İlkokul için Cultuurmenu var: 1.–8. grup için müzeler ve kültürel miras.
      - Ortaokul ve lise için CJP Cultuurkaart var.
      ## Okuldan boş zamana
      - Okuluna yakın neler olduğunu [etkinliklerde](/tr/aanbod/) gör.
      - Daha fazlasını isteyen öğrenciye [yol haritasını](/tr/routekaart/) göster.
      - Evde para az mı? Anne babalara [kartları](/tr/passen/) anlat. Jeugdfonds Sport & Cultuur’a başvuruyu öğretmen ya da sosyal görevli yapar. Bu fonun Lahey’de çalışıp çalışmadığını bilmiyoruz: lütfen sor.
    `,
    ar: `
      الأطفال المتحمسون للفن في المدرسة لا يتابعونه دائمًا في وقت الفراغ. هذا ما لاحظته CultuurSchakel. أنت تستطيع أن تُحدث فرقًا: يذهب الطفل أسرع حين يدلّه أحد على المكان.
      ## من يساعدك
      - لدى CultuurSchakel مرشدون ثقافيون يساعدون المدارس، ومن المراكز الثقافية في الأحياء أيضًا. أحدهم يهتم بالتعليم الخاص.
      - في كل منطقة مركز ثقافي (cultuuranker). اسأل ماذا يوجد بعد المدرسة.
      ## الفن في المدرسة
      - للمدرسة الابتدائية يوجد Cultuurmenu: متاحف وتراث للصفوف من 1 إلى 8.
      - للمدرسة الثانوية توجد بطاقة CJP Cultuurkaart.
      ## من المدرسة إلى وقت الفراغ
      - انظر في [الأنشطة](/ar/aanbod/) ما هو قريب من مدرستك.
      - أرِ [خريطة المسارات](/ar/routekaart/) للتلميذ الذي يريد المزيد.
      - هل المال قليل في البيت؟ دلّ الأهل على [البطاقات](/ar/passen/). في صندوق Jeugdfonds Sport & Cultuur يقدّم الطلبَ معلّم أو عامل اجتماعي. لا نعرف هل يعمل هذا الصندوق في لاهاي: اسأل عن ذلك.
    `,
  },
};
