import type { Labels, Provider } from '../../model/index.ts';

/** What a first visit is like, by kind of organisation; blocks in the notation of rich.ts. */
const singTogether: Labels = {
  nl: `De eerste keer kom je tien minuten eerder. Iemand laat je de zaal zien en geeft je een map met muziek.

- Je mag drie keer gratis meedoen.
- Daarna kies je of je lid wordt.
- In de pauze is er koffie en thee.`,
  en: `The first time you come ten minutes early. Someone shows you the hall and gives you a folder of music.

- You may join three times for free.
- After that you decide whether to become a member.
- There is coffee and tea in the break.`,
  tr: `İlk gün on dakika erken gel. Biri sana salonu gösterir ve bir nota dosyası verir.

- Üç kez ücretsiz katılabilirsin.
- Sonra üye olup olmayacağına karar verirsin.
- Arada kahve ve çay var.`,
  ar: `في المرة الأولى تأتي قبل الموعد بعشر دقائق. يريك أحدنا القاعة ويعطيك ملفًا من النوتات.

- يمكنك المشاركة ثلاث مرات مجانًا.
- بعد ذلك تقرّر إن كنت تريد العضوية.
- في الاستراحة قهوة وشاي.`,
};

const takeClasses: Labels = {
  nl: `Bij ons begin je met een proefles. De docent kijkt samen met je welke groep past.

- Kleren waarin je kunt bewegen of vies worden.
- Materiaal krijg je van ons te leen.
- Is de groep vol? Dan kom je op de wachtlijst en bellen we je.`,
  en: `With us you start with a trial lesson. The teacher helps you find the right group.

- Wear clothes you can move in or get dirty.
- You borrow the materials from us.
- Is the group full? We put you on the waiting list and call you.`,
  tr: `Bizde bir deneme dersiyle başlarsın. Öğretmen sana uyan grubu birlikte bulur.

- Rahat, kirlenebilecek giysiler giy.
- Malzemeyi bizden ödünç alırsın.
- Grup dolu mu? Bekleme listesine yazar, seni ararız.`,
  ar: `تبدأ عندنا بدرس تجريبي. يساعدك المدرّب على اختيار المجموعة المناسبة.

- البس ثيابًا مريحة يمكن أن تتسخ.
- نعيرك المواد والأدوات.
- هل اكتملت المجموعة؟ نسجّلك في قائمة الانتظار ونتصل بك.`,
};

const makeShows: Labels = {
  nl: `We werken elk jaar naar een voorstelling toe. Nieuwe mensen kunnen in september en in januari beginnen.

- Spelen hoeft niet: help ook met licht, kleding of bouwen.
- Kom eerst een avond kijken.
- Samen maken we afspraken, zodat iedereen zich veilig voelt.`,
  en: `Every year we work towards a show. New people can start in September and in January.

- You do not have to act: you can help with light, costumes or building.
- Come and watch for an evening first.
- Together we make agreements so that everyone feels safe.`,
  tr: `Her yıl bir gösteriye hazırlanırız. Yeni gelenler eylülde ve ocakta başlayabilir.

- Oynamak şart değil: ışıkta, kostümde ya da dekorda da yardım edebilirsin.
- Önce bir akşam izlemeye gel.
- Herkes güvende hissetsin diye kuralları birlikte koyarız.`,
  ar: `نعمل كل عام نحو عرض جديد. يمكن للجدد أن يبدؤوا في سبتمبر ويناير.

- ليس عليك أن تمثّل: ساعد في الإضاءة أو الملابس أو البناء.
- تعال وشاهد أمسية أولًا.
- نتفق معًا على قواعد ليشعر الجميع بالأمان.`,
};

const dropIn: Labels = {
  nl: `De deur staat open. Je hoeft je niet aan te melden en je mag gewoon komen kijken.

- Er is altijd iemand die je welkom heet.
- Kinderen mogen mee.
- Vind je binnenkomen lastig? Bel of mail, dan wacht iemand je op bij de deur.`,
  en: `The door is open. You do not have to sign up and you may just come and look.

- There is always someone to welcome you.
- You may bring children.
- Is coming in hard for you? Send an e-mail and someone will meet you at the door.`,
  tr: `Kapımız açık. Kayıt olman gerekmez, sadece bakmaya da gelebilirsin.

- Seni karşılayan biri hep olur.
- Çocuğunu getirebilirsin.
- İçeri girmek zor mu geliyor? Yaz, biri seni kapıda karşılasın.`,
  ar: `الباب مفتوح. لا تحتاج إلى تسجيل، ويمكنك أن تأتي لتتفرّج فقط.

- هناك دائمًا من يرحّب بك.
- يمكنك إحضار الأطفال.
- هل الدخول وحدك صعب؟ راسلنا وسينتظرك أحدنا عند الباب.`,
};

const onStage: Labels = {
  nl: `Groepen uit de hele stad kunnen hier optreden. Er staat een vleugel, en wij helpen met licht en geluid.

- Vraag een avond aan, minstens zes weken vooruit.
- Het publiek betaalt weinig; wie een pas heeft nog minder.
- Vrijwilligers zijn altijd welkom.`,
  en: `Groups from all over the city can perform here. There is a grand piano, and we help with light and sound.

- Ask for an evening at least six weeks ahead.
- Tickets are cheap, and cheaper still with a pass.
- Volunteers are always welcome.`,
  tr: `Şehrin her yanından gruplar burada sahneye çıkabilir. Kuyruklu piyano var; ışık ve seste yardım ederiz.

- En az altı hafta önceden bir akşam iste.
- Biletler ucuz; kartın varsa daha da ucuz.
- Gönüllüler her zaman hoş gelir.`,
  ar: `يمكن لفرق من كل المدينة أن تعرض هنا. لدينا بيانو كبير ونساعد في الإضاءة والصوت.

- اطلب أمسية قبل ستة أسابيع على الأقل.
- التذاكر رخيصة، ومع البطاقة أرخص.
- المتطوعون مرحّب بهم دائمًا.`,
};

const oneStepUp: Labels = {
  nl: `We kijken met je mee naar de volgende stap. Dat kan een les zijn, een groep, een podium of een goed gesprek.

- Je maakt een plan dat bij je past.
- Wij kennen de weg in de stad.
- Meedoen kost niets of weinig.`,
  en: `We look at the next step together with you. That can be a class, a group, a stage or a good talk.

- You make a plan that suits you.
- We know our way around the city.
- Taking part costs little or nothing.`,
  tr: `Bir sonraki adıma birlikte bakarız. Bu bir ders, bir grup, bir sahne ya da iyi bir sohbet olabilir.

- Sana uyan bir plan yaparsın.
- Şehirde yolları biliriz.
- Katılmak ücretsiz ya da çok ucuzdur.`,
  ar: `ننظر معك إلى الخطوة التالية: درس أو مجموعة أو منصة أو حديث مفيد.

- تضع خطة تناسبك.
- نحن نعرف الطرق في المدينة.
- المشاركة مجانية أو بسعر رمزي.`,
};

export const welcomes: Record<Provider['kind'], Labels> = {
  choir: singTogether,
  orchestra: singTogether,
  school: takeClasses,
  association: makeShows,
  company: makeShows,
  heritage: dropIn,
  anchor: dropIn,
  community: dropIn,
  venue: onStage,
  festival: onStage,
  programme: oneStepUp,
  support: oneStepUp,
};
