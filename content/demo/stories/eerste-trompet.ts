import type { StorySketch } from './story.ts';

export const eersteTrompet: StorySketch = {
  daysAgo: 11,
  disciplines: ['music'],
  district: 'loosduinen',
  provider: 'losse-toeter',
  title: {
    nl: 'Een trompet om te lenen',
    en: 'A trumpet to borrow',
    tr: 'Ödünç bir trompet',
    ar: 'بوق بالإعارة',
  },
  summary: {
    nl: 'Een meisje van acht hoorde op school één keer een trompet. Nu speelt ze elke week in het leerorkest.',
    en: 'A girl of eight heard a trumpet at school once. Now she plays in the training band every week.',
    tr: 'Sekiz yaşında bir kız okulda bir kez trompet duydu. Şimdi her hafta öğrenci orkestrasında çalıyor.',
    ar: 'سمعت فتاة في الثامنة صوت البوق مرة واحدة في المدرسة. وهي الآن تعزف كل أسبوع مع فرقة المبتدئين.',
  },
  body: {
    nl: `De kunstbus stond een uur op het schoolplein. Er kwamen trommels uit, een hoorn en een trompet met een deuk. Een meisje van acht blies er één keer op. Er kwam een geluid uit als een schip dat weg wil varen. De hele klas lachte, en zij ook.

Thuis praatte ze nergens anders over. Maar een trompet kost geld, en les kost elke maand weer geld. Haar moeder wist niet waar ze moest beginnen.

## De weg na de les

Op het plein had elk kind een kaart meegekregen. Daarop stonden drie plekken in de buurt. Eén daarvan was een fanfare met een leerorkest. De moeder stuurde een mail, met in de eerste zin: ‘Wij hebben geen instrument.’

Dat bleek geen probleem. In het repetitielokaal hangt een wand vol koper. Wie begint, krijgt een instrument te leen. De lessen zijn met een pas een stuk goedkoper, en iemand van de vereniging hielp met de aanvraag.

> Je hoeft hier niet goed te zijn om mee te doen. Je doet mee en zo word je goed.

Dat zegt de dirigent van het leerorkest. In de eerste week speelde het meisje één noot. Die noot paste in het stuk van de groten.

Nu is het een jaar later. De deuk zit er nog in. Op zaterdag oefent ze met twee buurjongens in de duinen, want daar heeft niemand er last van. Het geluid lijkt allang niet meer op een schip. Al kan ze dat nog steeds, als je het vraagt.`,
    en: `The art bus stood on the school square for an hour. Out came drums, a horn and a trumpet with a dent. A girl of eight blew it once. It sounded like a ship that wants to leave. The whole class laughed, and so did she.

At home she talked of nothing else. But a trumpet costs money, and so do lessons, every month again. Her mother did not know where to begin.

## The way after the lesson

Every child had been given a card with three places nearby. One of them was a wind band with a training band. The mother wrote an e-mail that began: ‘We have no instrument.’ That was no problem. Beginners may borrow one, lessons are cheaper with a pass, and someone helped with the form.

> You do not have to be good to join. You join, and so you become good.

That is what the conductor says. A year later the dent is still there. On Saturdays she practises in the dunes with two boys from next door. It no longer sounds like a ship, although she can still do that if you ask.`,
    tr: `Sanat otobüsü okul bahçesinde bir saat durdu. İçinden davullar, bir korno ve ezik bir trompet çıktı. Sekiz yaşında bir kız ona bir kez üfledi. Limandan ayrılmak isteyen bir gemi gibi ses çıktı. Bütün sınıf güldü, o da güldü.

Evde hep bunu anlattı. Ama trompet pahalıydı, dersler de her ay para istiyordu. Annesi nereden başlayacağını bilmiyordu.

## Dersten sonraki yol

Her çocuğa yakındaki üç yeri gösteren bir kart verilmişti. Biri, öğrenci orkestrası olan bir bandoydu. Anne bir mesaj yazdı; ilk cümlesi şuydu: ‘Çalgımız yok.’ Bu sorun değilmiş. Yeni başlayan çalgıyı ödünç alıyor. Kartla dersler daha ucuz; dernekten biri başvuruda yardım etti.

> Katılmak için iyi olman gerekmez. Katılırsın, böyle iyi olursun.

Bunu öğrenci orkestrasının şefi söylüyor. İlk hafta kız tek bir nota çaldı. O nota büyüklerin parçasına uydu.

Bir yıl geçti. Trompet hâlâ ezik. Cumartesileri iki komşu çocukla kumullarda çalışıyor. Sesi artık gemiye benzemiyor. İstersen onu da yapar.`,
    ar: `وقفت حافلة الفن ساعة في ساحة المدرسة. خرجت منها طبول وهورن وبوق فيه انبعاج. نفخت فيه فتاة في الثامنة مرة واحدة، فخرج صوت مثل سفينة تريد أن تبحر. ضحك الصف كله وضحكت هي أيضًا.

في البيت لم تتحدث عن شيء آخر. لكن البوق يكلّف مالًا، والدروس تكلّف كل شهر. لم تعرف أمها من أين تبدأ.

## الطريق بعد الدرس

كان كل طفل قد أخذ بطاقة عليها ثلاثة أماكن قريبة، أحدها فرقة نفخ فيها مجموعة للمبتدئين. كتبت الأم رسالة بدأت هكذا: «ليست لدينا آلة». لم تكن هذه مشكلة. المبتدئ يستعير آلة، والدروس أرخص مع البطاقة، وساعدها أحد الأعضاء في الطلب.

> لا يلزم أن تكون جيدًا لتشارك. تشارك فتصبح جيدًا.

هذا ما يقوله قائد الفرقة. في الأسبوع الأول عزفت الفتاة نغمة واحدة، وكان لها مكانها في قطعة الكبار.

مضى عام، وما زال الانبعاج في البوق. تتدرّب أيام السبت في الكثبان مع ولدين من الجيران. لم يعد الصوت يشبه السفينة، لكنها ما زالت تستطيع ذلك إن طلبت.`,
  },
};
