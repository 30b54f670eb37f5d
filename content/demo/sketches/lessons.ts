import type { Discipline, Labels } from '../../model/index.ts';

/** How a meeting goes, by discipline; blocks in the notation of rich.ts. */
export const lessons: Record<Discipline, Labels> = {
  music: {
    nl: 'We beginnen met luisteren en een kort ritme. Daarna oefen je in groepjes en aan het eind spelen we samen. Heb je geen instrument? Vraag of je er een kunt lenen.',
    en: 'We start by listening and with a short rhythm. Then you practise in small groups, and at the end we play together. No instrument? Ask whether you can borrow one.',
    tr: 'Önce dinler, kısa bir ritimle başlarız. Sonra küçük gruplarda çalışır, sonunda birlikte çalarız. Çalgın yoksa ödünç alıp alamayacağını sor.',
    ar: 'نبدأ بالاستماع وبإيقاع قصير. ثم تتدرّب في مجموعات صغيرة، وفي النهاية نعزف معًا. ليست لديك آلة؟ اسأل إن كان بإمكانك استعارة واحدة.',
  },
  singing: {
    nl: 'Eerst maken we de stem warm. Dan leren we een lied op het gehoor, regel voor regel. De teksten staan in grote letters op papier.',
    en: 'First we warm up the voice. Then we learn a song by ear, line by line. The words are on paper in large print.',
    tr: 'Önce sesimizi ısıtırız. Sonra bir şarkıyı kulaktan, satır satır öğreniriz. Sözler büyük harflerle kâğıtta yazılıdır.',
    ar: 'أولًا ندفّئ الصوت. ثم نتعلّم أغنية بالسماع سطرًا سطرًا. الكلمات مكتوبة على الورق بخط كبير.',
  },
  dance: {
    nl: 'Na een rustige warming-up leer je een paar passen. Die worden samen een dans. Dans op sportschoenen, blote voeten of sokken.',
    en: 'After a calm warm-up you learn a few steps. Together they become a dance. Wear trainers, bare feet or socks.',
    tr: 'Sakin bir ısınmadan sonra birkaç adım öğrenirsin. Adımlar birleşip bir dans olur. Spor ayakkabıyla, çıplak ayakla ya da çorapla oyna.',
    ar: 'بعد إحماء هادئ تتعلّم بضع خطوات تصير معًا رقصة. ارقص بحذاء رياضي أو حافيًا أو بالجوارب.',
  },
  theatre: {
    nl: 'We spelen spelletjes, verzinnen rollen en maken scènes. Teksten leren komt later. Je hoeft niets te doen wat niet goed voelt.',
    en: 'We play games, invent characters and make scenes. Learning lines comes later. You never have to do what does not feel right.',
    tr: 'Oyunlar oynar, roller uydurur, sahneler kurarız. Metin ezberi sonra gelir. İçine sinmeyen bir şeyi yapmak zorunda değilsin.',
    ar: 'نلعب ونبتكر أدوارًا ونصنع مشاهد. حفظ النصوص يأتي لاحقًا. لست مضطرًا إلى فعل ما لا يريحك.',
  },
  visual: {
    nl: 'De docent laat een techniek zien, daarna ga je zelf aan de slag. Fouten horen erbij. Neem een schort of een oud overhemd mee.',
    en: 'The teacher shows a technique, then you get to work. Mistakes are part of it. Bring an apron or an old shirt.',
    tr: 'Öğretmen bir teknik gösterir, sonra sen başlarsın. Hata yapmak işin parçası. Önlük ya da eski bir gömlek getir.',
    ar: 'يعرض المدرّب تقنية ثم تبدأ أنت. الأخطاء جزء من العمل. أحضر مريولًا أو قميصًا قديمًا.',
  },
  photofilm: {
    nl: 'We gaan naar buiten met één opdracht. Binnen bekijken we de beelden op groot scherm. Een telefoon is genoeg.',
    en: 'We go outside with one assignment. Inside we look at the images on a big screen. A phone is enough.',
    tr: 'Tek bir görevle dışarı çıkarız. İçeride görüntülere büyük ekranda bakarız. Telefon yeter.',
    ar: 'نخرج بمهمة واحدة، ثم نشاهد الصور على شاشة كبيرة. يكفي هاتف.',
  },
  writing: {
    nl: 'Elke bijeenkomst begint met tien minuten stil schrijven. Voorlezen mag, maar moet niet. Pen en papier liggen klaar.',
    en: 'Every meeting starts with ten minutes of silent writing. You may read aloud, but you do not have to. Pen and paper are there.',
    tr: 'Her buluşma on dakika sessiz yazıyla başlar. Okumak serbest, zorunlu değil. Kalem ve kâğıt hazır.',
    ar: 'يبدأ كل لقاء بعشر دقائق من الكتابة الصامتة. القراءة بصوت عالٍ اختيارية. القلم والورق جاهزان.',
  },
  circus: {
    nl: 'We beginnen op de grond en gaan stap voor stap hoger. Er liggen dikke matten en er is altijd iemand die vangt. Draag kleren zonder ritsen.',
    en: 'We start on the floor and go higher step by step. There are thick mats and always someone to catch you. Wear clothes without zips.',
    tr: 'Yerde başlar, adım adım yükseliriz. Kalın minderler ve seni tutan biri hep var. Fermuarsız giysi giy.',
    ar: 'نبدأ على الأرض ثم نرتفع خطوة خطوة. هناك فرشات سميكة ومن يمسك بك دائمًا. البس ثيابًا بلا سحّاب.',
  },
  media: {
    nl: 'Je werkt in tweetallen aan een eigen project. Laptops en programma’s zijn er. Wat je maakt, blijft van jou.',
    en: 'You work in pairs on your own project. Laptops and software are provided. What you make stays yours.',
    tr: 'İkili çalışır, kendi projeni yaparsın. Bilgisayar ve programlar var. Yaptığın şey senindir.',
    ar: 'تعملون اثنين اثنين على مشروعكم. الحواسيب والبرامج متوفرة. وما تصنعه يبقى لك.',
  },
  heritage: {
    nl: 'Iemand die het vak kent, doet het voor. Jij doet het na, en we praten over waar het vandaan komt. Neem gerust iets van thuis mee.',
    en: 'Someone who knows the craft shows how it is done. You follow, and we talk about where it comes from. Feel free to bring something from home.',
    tr: 'İşi bilen biri gösterir. Sen de yaparsın; nereden geldiğini konuşuruz. Evden bir şey getirebilirsin.',
    ar: 'يعرض من يعرف الصنعة كيف تُعمل، وتعيدها أنت، ونتحدث عن أصلها. أحضر شيئًا من بيتك إن شئت.',
  },
  multi: {
    nl: 'Er zijn drie tafels met drie kunsten. Je kiest er één, of je gaat rond. Aan het eind laten we elkaar zien wat er gemaakt is.',
    en: 'There are three tables with three art forms. You choose one, or go round. At the end we show each other what was made.',
    tr: 'Üç masada üç sanat var. Birini seç ya da dolaş. Sonunda yaptıklarımızı birbirimize gösteririz.',
    ar: 'هناك ثلاث طاولات لثلاثة فنون. تختار واحدة أو تتنقّل بينها. وفي النهاية نعرض ما صنعناه.',
  },
};
